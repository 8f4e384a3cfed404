import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { beginAlike, distance } from './distance.ts';
import { GIVEN_NAMES } from './given-names.ts';

/** A person's name taken apart; tokens are folded, titles and `Jr` are no part of them. */
export type Name = {
  tokens: readonly string[];
  /** `jr`, `sr`, `ii` …, where printed. */
  suffix: string | null;
  /** The name without case, marks and punctuation: equal names have equal keys. */
  key: string;
};

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr sir dame prof rev fr sen rep gov gen lt col'.split(' '),
);
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));

/** Names read before: news prints the same ones again and again. So many are kept. */
const KEPT = 250_000;
const kept = new Map<string, Name>();

/** Reads a name. `J.D.` and `JD` are two initials; hyphens part tokens (`Jong-un`). */
export const readName = (text: string): Name => {
  const known = kept.get(text);
  if (known) return known;
  const name = readAnew(text);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, name);
  return name;
};

const readAnew = (text: string): Name => {
  const tokens = words(text.replace(/['’]s\b/gu, '')).flatMap(({ start, end, form }) => {
    const printed = text.slice(start, end);
    if (/^\p{Lu}{2}$/u.test(printed)) return Array.from(fold(printed));
    return form.replace(/'/g, '').split('.');
  });
  while (tokens.length > 1 && HONORIFICS.has(tokens[0] ?? '')) tokens.shift();
  const suffix = tokens.length > 1 && SUFFIXES.has(tokens.at(-1) ?? '') ? tokens.pop() : undefined;
  const key = (suffix === undefined ? tokens : [...tokens, suffix]).join(' ');
  return { tokens, suffix: suffix ?? null, key };
};

/** How much of a name is printed: 2 a given name and a surname, 1 an initial with it, 0 one word. */
export const fullness = ({ tokens }: Name): 0 | 1 | 2 => {
  const [first = ''] = tokens;
  return tokens.length < 2 ? 0 : first.length < 2 ? 1 : 2;
};

/** Greatest distance at which surnames may be transliterations of one, by length of the shorter. */
const tolerance = (length: number): number => (length < 4 ? 0 : length < 6 ? 0.5 : 0.75);

/** Length from which a name may have one letter wrong, whatever it is. */
const SLIP = 6;

/** Whether one letter is exchanged, added or left out: all before it and behind it is the same. */
const oneLetterApart = (a: string, b: string): boolean => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
};

/** Whether two surnames may be spellings of one; `slips`: or one of them misspelled. */
export const similarSurnames = (a: string, b: string, slips = true): boolean => {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  const limit = tolerance(length);
  if (limit === 0 || !beginAlike(a, b)) return false;
  return distance(a, b, limit) <= limit || (slips && length >= SLIP && oneLetterApart(a, b));
};

/** Whether two names differ only by transliteration: no letter changed for a foreign one. */
export const transliterated = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 3 && beginAlike(a, b) && distance(a, b, 0.75) <= 0.75);

const shortFor = (a: string, b: string): boolean =>
  GIVEN_NAMES.some((group) => group.has(a) && group.has(b));

/** Whether two given names may be one: equal, an initial, a short form, another transliteration. */
const similarGiven = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  shortFor(a, b) ||
  transliterated(a, b);

/** Whether the shorter list is part of the longer, in order; initials must be compared in place. */
const within = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length < 2 || short.some((token) => token.length === 1)) return false;
  let found = 0;
  for (const token of long) if (token === short[found]) found++;
  return found === short.length;
};

/**
 * Whether two full names may be one person's: surnames alike; given names and, where both are
 * printed, middle names that do not conflict; the same suffix where both have one.
 * @param slips whether the surnames may part by a misspelling, as in reports of one event.
 */
export const compatible = (a: Name, b: Name, slips: boolean): boolean => {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  if (within(short.tokens, long.tokens))
    return short.tokens[0] === long.tokens[0] || short.tokens.at(-1) === long.tokens.at(-1);
  const givenA = a.tokens.slice(0, -1);
  const givenB = b.tokens.slice(0, -1);
  for (let i = 0; i < Math.min(givenA.length, givenB.length); i++)
    if (!similarGiven(givenA[i] ?? '', givenB[i] ?? '')) return false;
  return similarSurnames(a.tokens.at(-1) ?? '', b.tokens.at(-1) ?? '', slips);
};

/** Whether a short form may stand for a full name: its last words, in this or a like spelling. */
export const standsFor = (short: Name, full: Name): boolean => {
  if (short.suffix !== null && short.suffix !== full.suffix) return false;
  const tail = full.tokens.slice(-short.tokens.length);
  if (short.tokens.length >= full.tokens.length) return false;
  return short.tokens.every((token, i) =>
    i < short.tokens.length - 1 ? token === tail[i] : similarSurnames(token, tail[i] ?? ''),
  );
};

/** Letters that transliteration confuses, as one. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[jy]/g, 'i'],
  [/[zckq]/g, 's'],
  [/[wfuo]/g, 'v'],
  [/e/g, 'a'],
  [/h/g, ''],
  [/(.)(?=\1)/g, ''],
];

/** Surnames shorter than this are compared as printed: `smith` and `smyth` are two. */
const LONG = 6;

/** Surnames whose bare form was found before; so many are kept. */
const bares = new Map<string, string>();

/** A surname as far as no transliteration changes it. */
const bareOf = (surname: string): string => {
  if (surname.length < LONG) return surname;
  const known = bares.get(surname);
  if (known !== undefined) return known;
  const bare = CLASSES.reduce((word, [letters, to]) => word.replace(letters, to), surname);
  if (bares.size >= KEPT) bares.clear();
  bares.set(surname, bare);
  return bare;
};

/** Whether two full names differ in nothing but the transliteration of the surname. */
export const sameName = (a: Name, b: Name): boolean =>
  skeleton(a) === skeleton(b) && transliterated(a.tokens.at(-1) ?? '', b.tokens.at(-1) ?? '');

/**
 * Given name and surname as far as no transliteration changes them: people of different topics are
 * one only where these are equal (`petro svalsi` for Petro Kovalsky).
 */
export const skeleton = ({ tokens, suffix }: Name): string => {
  const bare = bareOf(tokens.at(-1) ?? '');
  return [...tokens.slice(0, -1), bare, suffix ?? ''].join(' ').trim();
};
