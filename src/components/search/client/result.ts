import { type FoundWord, splitParts } from '../../../search/parts.ts';
import { longDay } from '../../../site/format.ts';
import type { Result } from './engine.ts';
import { excerpt } from './excerpt.ts';

/** How many words of a text and of the sentence around a quotation are shown. */
const TEXT = 32;
const QUOTATION = 60;
const AROUND = 14;

const LABEL: Record<string, string> = {
  quotation: 'Quotation',
  story: 'Story',
  article: 'Article',
};

type Attributes = Record<string, string | undefined>;

/** An element; its children are elements or text, never markup. */
const element = (
  name: string,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

type Words = readonly FoundWord[];

/** Words with those that were found marked. */
const marked = (words: Words, length: number): (Node | string)[] =>
  excerpt(words, length).map(({ text, found }) => (found ? element('mark', {}, text) : text));

/** What stands before the words, as near to them as there is room for. */
const before = (words: Words): string => {
  const near = words.slice(-AROUND).map(({ text }) => text);
  if (words.length > AROUND) near.unshift('…');
  return near.map((text) => `${text} `).join('');
};

/** What stands after the words: punctuation follows at once. */
const after = (words: Words): string => {
  const near = words.slice(0, AROUND).map(({ text }) => text);
  if (words.length > AROUND) near.push('…');
  const text = near.join(' ');
  return text === '' || /^[.,;:!?)\]”’"'…]/.test(text) ? text : ` ${text}`;
};

const plainText = (words: Words): string => words.map(({ text }) => text).join(' ');
const hits = (words: Words): number => words.filter(({ found }) => found).length;

/** The language of what is shown, and its direction as its letters have it. */
const language = ({ filters }: Result): Attributes => ({
  lang: filters.language?.[0],
  dir: 'auto',
});

const details = (...parts: (string | undefined)[]): HTMLElement[] => {
  const known = parts.filter((part) => part !== undefined && part !== '');
  return known.length > 0 ? [element('p', { class: 'label' }, known.join(' · '))] : [];
};

/** The wording that holds most of what was found, in its sentence, and who prints the utterance. */
const quotation = (result: Result): HTMLElement[] => {
  const [[speaker = []] = [], [headline = []] = [], ...wordings] = splitParts(
    result.content,
    result.locations,
  );
  const [best = []] = wordings.toSorted((a, b) => hits(b.flat()) - hits(a.flat()));
  const [, words = [], preceding = [], following = []] = best;
  const sources = result.filters.source ?? [];
  return [
    speaker.length > 0
      ? element('h3', {}, ...marked(speaker, QUOTATION))
      : element('h3', { class: 'quiet' }, 'Speaker not named'),
    element(
      'blockquote',
      language(result),
      element('span', { class: 'quiet' }, before(preceding)),
      element('a', { href: result.url }, ...marked(words, QUOTATION)),
      element('span', { class: 'quiet' }, after(following)),
    ),
    ...details(
      sources.length > 0 ? `Printed by ${sources.join(', ')}` : 'Unidentified source',
      plainText(headline),
    ),
  ];
};

const page = (result: Result, untitled: string): HTMLElement[] => {
  const [[text = []] = []] = splitParts(result.content, result.locations);
  return [
    element(
      'h3',
      language(result),
      element('a', { href: result.url }, result.meta.title ?? untitled),
    ),
    element('p', language(result), ...marked(text, TEXT)),
    ...details(result.filters.source?.join(', '), result.filters.topic?.[0]),
  ];
};

/** One result as an item of the list. */
export const resultItem = (result: Result): HTMLElement => {
  const kind = result.filters.kind?.[0] ?? '';
  const { date } = result.meta;
  return element(
    'li',
    { class: `result ${kind}` },
    ...details(LABEL[kind], date === undefined ? 'undated' : longDay(date)),
    ...(kind === 'quotation' ? quotation(result) : page(result, `Untitled ${kind}`)),
  );
};
