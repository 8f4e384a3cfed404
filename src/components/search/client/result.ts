import { common, search as t } from '#strings';
import { pathOf, type Shown, type Wording, wordingPath } from '../../../search/shown.ts';
import { list, longDay } from '../../../site/format.ts';
import { element } from './dom.ts';
import { countFound, excerpt } from './excerpt.ts';

/** How many words of a text and of a quotation are shown. */
const TEXT = 34;
const QUOTATION = 60;

/** How results are shown: what marks their words, and what their addresses begin with. */
export type Look = { roots: ReadonlySet<string>; base: string };

type Of<K extends Shown['kind']> = Extract<Shown, { kind: K }>;

const marked = (text: string, { roots }: Look, length: number): (Node | string)[] =>
  excerpt(text, roots, length).map((piece) =>
    piece.found ? element('mark', {}, piece.text) : piece.text,
  );

/** A result's link: a place of the site, in the language of what it shows. */
const link = (path: `/${string}`, look: Look, ...children: (Node | string)[]): HTMLElement =>
  element('a', { class: 'hit', href: `${look.base}${path.slice(1)}` }, ...children);

const label = (...parts: (string | undefined)[]): HTMLElement =>
  element('p', { class: 'label' }, parts.filter(Boolean).join(' · '));

const dated = (date: string | undefined): string =>
  date === undefined ? common.undated : longDay(date);

/** The wording that holds most of what was found; the fullest of equals. */
const bestOf = ({ wordings }: Of<'quotation'>, { roots }: Look): Wording | undefined =>
  wordings.toSorted((a, b) => countFound(b.text, roots) - countFound(a.text, roots))[0];

/** Punctuation follows a quotation at once, words after a space. */
const spaced = (after: string): string => (/^[.,;:!?)\]”’"'…]/.test(after) ? after : ` ${after}`);

const quotation = (shown: Of<'quotation'>, look: Look): HTMLElement[] => {
  const best = bestOf(shown, look);
  if (!best) return [];
  const printed = best.sources.length > 0 ? t.printedBy(list(best.sources)) : common.unidentified;
  const others = shown.wordings.length - 1;
  return [
    element(
      'p',
      { class: 'label' },
      element('b', {}, ...marked(shown.speaker ?? common.notNamed, look, QUOTATION)),
      ` · ${dated(shown.date)}`,
    ),
    element(
      'blockquote',
      { lang: shown.lang, dir: 'auto' },
      element('span', { class: 'quiet' }, best.before === undefined ? '' : `${best.before} `),
      link(wordingPath(shown.story, best), look, ...marked(best.text, look, QUOTATION)),
      element('span', { class: 'quiet' }, best.after === undefined ? '' : spaced(best.after)),
    ),
    label(printed, others > 0 ? t.otherWordings(others) : undefined),
  ];
};

const page = (shown: Of<'story' | 'article'>, look: Look): HTMLElement[] => {
  const language = { lang: shown.lang, dir: 'auto' };
  const title = shown.title ?? common.untitled;
  const text = shown.kind === 'story' ? shown.summary : shown.text;
  return [
    element('h3', language, link(pathOf(shown), look, ...marked(title, look, QUOTATION))),
    element('p', language, ...marked(text, look, TEXT)),
    shown.kind === 'story'
      ? label(dated(shown.date), shown.sources.length > 0 ? list(shown.sources) : undefined)
      : label(dated(shown.date), shown.source, shown.authors),
  ];
};

const name = (shown: Of<'name'>, look: Look): HTMLElement[] => [
  element('h3', { dir: 'auto' }, link(pathOf(shown), look, ...marked(shown.name, look, QUOTATION))),
  label(t.names[shown.is](shown.count), shown.role),
];

const inside = (shown: Shown, look: Look): HTMLElement[] => {
  switch (shown.kind) {
    case 'quotation':
      return quotation(shown, look);
    case 'name':
      return name(shown, look);
    case 'story':
    case 'article':
      return page(shown, look);
  }
};

/** One result as an item of a list. */
export const resultItem = (shown: Shown, look: Look): HTMLElement =>
  element('li', { class: shown.kind }, ...inside(shown, look));
