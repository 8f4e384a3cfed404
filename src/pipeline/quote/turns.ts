import type { Range } from '../text/sentences.ts';
import { fold } from '../text/fold.ts';
import { CALENDAR } from './lexicon/grammar.ts';
import { FEMALE_NAMES, MALE_NAMES } from './lexicon/given-names.ts';
import { PEOPLE } from './lexicon/roles.ts';
import type { Passage } from './passages.ts';

/** One turn of an interview or transcript: who speaks by its label, and what is said. */
export type Turn = { label: Range; words: Range };

/** A label is not longer than this, in UTF-16 units, and has no more words than this. */
const LONGEST = 48;
const WORDS = 5;

/** Turns that make a dialogue, and words that most of them have at least. */
const TURNS = 3;
const SPOKEN = 4;

const LABEL = /^[\s"“„«]*(\p{L}[\p{L}\p{M}.’' -]*)[:.]\s+(?=\S)/u;

/** `(Applause.)`, `[crosstalk]`: what happens, not what is said. */
const STAGE = /^["“]?[([][^()[\]]{0,120}[)\]][.]?["”]?$/;

type Label = Range & { text: string; end: number; after: number };

const isAnswer = (label: string): boolean => /^(?:q|a|question|answer)$/i.test(label);
const isShout = (label: string): boolean => label === label.toUpperCase() && label.length > 2;

/** What a passage begins with, where that may be a label. */
function labelOf(text: string, { start, end }: Passage): Label | null {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST)));
  const printed = match?.[1]?.trim() ?? '';
  const words = printed.split(/\s+/);
  if (!match || words.length > WORDS) return null;
  const stopped = match[0].trimEnd().endsWith('.');
  if (isAnswer(printed) ? false : stopped) return null;
  const capital = words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|de|van|von)$/.test(word));
  if (!capital || CALENDAR.has(fold(words[0] ?? ''))) return null;
  const from = start + match[0].indexOf(printed);
  return { start: from, end: from + printed.length, text: printed, after: start + match[0].length };
}

const styleOf = (label: string): string =>
  isAnswer(label) ? 'answer' : isShout(label) ? 'shout' : 'name';

/**
 * The labels of the style that most have, without one at the top that two passages or more part from
 * the next: a headline such as `Lee: We will rebuild`.
 */
function consistent(labels: readonly (Label | null)[]): (Label | null)[] {
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label) counts.set(styleOf(label.text), (counts.get(styleOf(label.text)) ?? 0) + 1);
  const [style] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const kept = labels.map((label) => (label && styleOf(label.text) === style ? label : null));
  const first = kept.findIndex((label) => label !== null);
  const second = kept.findIndex((label, i) => i > first && label !== null);
  if (first >= 0 && second - first > 2) kept[first] = null;
  return kept;
}

/** Where a word of a label stands elsewhere in the text, so many places are looked at. */
const PLACES = 12;

/** `Wallace` for `WALLACE`, `O'Malley` for `O'MALLEY`. */
const titled = (word: string): string =>
  word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}|(?<=['’])\p{L}/gu, (c) => c.toUpperCase());

/** True where the article's sentences print a word as a name: behind another capital, not as a label. */
function isPrintedName(text: string, word: string): boolean {
  let at = text.indexOf(` ${word}`);
  for (let tries = 0; at >= 0 && tries < PLACES; tries++) {
    const before = text.slice(Math.max(0, at - 24), at);
    const behind = text.charAt(at + 1 + word.length);
    if (/$(?<=\p{Lu}[\p{L}.’'-]*)/u.test(before) && behind !== ':') return true;
    at = text.indexOf(` ${word}`, at + 1);
  }
  return false;
}

/** True for a label that names somebody: by a role, a given name, or a name that the text prints too. */
function namesSomebody(text: string, label: string): boolean {
  if (isAnswer(label)) return true;
  const words = label.split(/\s+/);
  const last = words.at(-1) ?? '';
  const first = fold(words[0] ?? '');
  if (PEOPLE.has(fold(last)) || MALE_NAMES.has(first) || FEMALE_NAMES.has(first)) return true;
  // `PRICE`, `Location`: a common noun, whatever stands before it somewhere.
  if (text.includes(` ${last.toLowerCase()}`)) return false;
  return isPrintedName(text, isShout(label) ? titled(last) : last);
}

/** True where labels open the turns of a dialogue, and are no captions or headings. */
function isDialogue(text: string, all: readonly Passage[], labels: readonly (Label | null)[]) {
  const given = labels.flatMap((label) => label ?? []);
  const names = new Set(given.map((label) => label.text));
  if (given.length < TURNS || names.size < 2 || names.size === given.length) return false;
  const first = labels.findIndex((label) => label !== null);
  const last = labels.findLastIndex((label) => label !== null);
  if (given.length * 2 < last - first + 1) return false;
  const spoken = labels.filter((label, i) => {
    const end = all[i]?.end ?? 0;
    return label !== null && text.slice(label.after, end).trim().split(/\s+/).length >= SPOKEN;
  });
  if (spoken.length * 2 <= given.length) return false;
  // In a transcript's capitals a label may also say `VIDEO`, or name whom nothing else names.
  const shares = isShout(given[0]?.text ?? '') ? 3 : 1;
  return [...names].filter((one) => namesSomebody(text, one)).length * shares >= names.size;
}

/**
 * The turns of a document whose passages are labelled with their speakers (`LEE: …`, `Q: …`), passage
 * by passage; null for a passage that is none. A passage without a label between two turns goes on
 * with the one before. Most documents have none. Linear.
 */
export function turnsOf(text: string, all: readonly Passage[]): (Turn | null)[] {
  const labels = consistent(
    all.map((passage) =>
      passage.kind === 'heading' || passage.kind === 'row' ? null : labelOf(text, passage),
    ),
  );
  if (!isDialogue(text, all, labels)) return all.map(() => null);
  const last = labels.findLastIndex((label) => label !== null);
  let label: Label | null = null;
  return all.map((passage, i) => {
    const own = labels[i] ?? null;
    label = own ?? label;
    if (label === null || i > last || passage.kind === 'heading') return null;
    const start = own ? own.after : passage.start;
    const said = text.slice(start, passage.end);
    if (STAGE.test(said.trim()) || !/[\p{L}\p{N}]/u.test(said)) return null;
    return { label: { start: label.start, end: label.end }, words: { start, end: passage.end } };
  });
}
