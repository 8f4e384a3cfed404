import { fold } from '../pipeline/text/fold.ts';
import { stem } from '../pipeline/text/stem.ts';

/** A word of a text as search knows it: its UTF-16 range and its folded form, not yet stemmed. */
export type Term = { start: number; end: number; form: string };

/** Initials with stops (`U.S.`), numbers (`3,000`, `2.5`), words with or without an apostrophe. */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*(?:(?<=\p{N})[.,]\p{N}+)*/gu;

/** Scripts that are written without spaces: each two neighbouring characters are a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}/gu;

const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
/** English endings and French or Italian beginnings that are not part of the word. */
const CLITICS = /^(?:[cdjlmnst]|qu)['’](?=..)|['’](?:s|m|re|ve|ll|d)$/giu;

const formOf = (word: string): string =>
  fold(INITIALS.test(word) ? word.replaceAll('.', '') : word.replace(CLITICS, '')).replace(
    /['’,\s]/g,
    '',
  );

const characterPairs = (text: string, from: number): Term[] => {
  const characters = Array.from(text);
  let start = from;
  return characters.slice(1).map((second, at) => {
    const first = characters[at] ?? '';
    const term = { start, end: start + first.length + second.length, form: fold(first + second) };
    start += first.length;
    return term;
  });
};

/** The words of a text, in order: the same when it is indexed, asked for and marked in a result. */
export const terms = (text: string): Term[] => {
  const found: Term[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const parts = /[^\p{Script=Latin}\p{N}\p{M}'’.,]/u.test(word)
      ? [...word.matchAll(UNSPACED)]
      : [];
    if (parts.length === 0)
      found.push({ start: index, end: index + word.length, form: formOf(word) });
    let rest = 0;
    for (const part of parts) {
      const before = word.slice(rest, part.index);
      if (before !== '')
        found.push({ start: index + rest, end: index + part.index, form: formOf(before) });
      found.push(...characterPairs(part[0], index + part.index));
      rest = part.index + part[0].length;
    }
    const after = word.slice(rest);
    if (parts.length > 0 && after !== '')
      found.push({ start: index + rest, end: index + word.length, form: formOf(after) });
  }
  return found.filter(({ form }) => form !== '');
};

/** What the index knows a word by: `minister`, `ministers` and `minister’s` are one. */
export const rootOf = ({ form }: Pick<Term, 'form'>): string => stem(form) || form;

/** A number for a word (FNV-1a, 32 bits, over its UTF-16 units). */
export const hashOf = (root: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < root.length; at += 1)
    hash = Math.imul(hash ^ root.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Letters and digits of what the index knows a pair by, and so how many pairs it tells apart. */
const PAIR = 5;
const PAIRS = 36 ** PAIR;

/**
 * Two neighbouring words as one number. Some others have the same, which does no harm: pairs tell
 * where a phrase may stand, reading tells where it does.
 */
export const pairNumber = (first: number, second: number): number =>
  ((Math.imul(first, 0x9e3779b1) ^ second) >>> 0) % PAIRS;

/** What the index knows a pair by. */
export const pairName = (number: number): string => number.toString(36).padStart(PAIR, '0');

/** Which of so many files a pair stands in: about as many in each. */
export const pairFile = (pair: string, files: number): number =>
  Math.floor((parseInt(pair, 36) / PAIRS) * files);

/** Neighbouring words of a text, as the index knows each two. */
export const pairsOf = (roots: readonly string[]): string[] =>
  roots.slice(1).map((root, at) => pairName(pairNumber(hashOf(roots[at] ?? ''), hashOf(root))));

/** What a value of a filter begins with in the index; no word does. */
export const FACET_MARK = '=';

/** What the index knows a value of a filter by. */
export const facetTerm = (facet: string, label: string): string => `${FACET_MARK}${facet}/${label}`;
