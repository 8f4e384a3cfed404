import { fold, plainMarks } from '../text/fold.ts';
import { hashPair, scramble } from './hash.ts';

/** Sorted, each value once. */
export const distinct = (values: readonly number[]): Uint32Array => {
  const sorted = Uint32Array.from(values).sort();
  let size = 0;
  for (const value of sorted) {
    if (size === 0 || value !== sorted[size - 1]) sorted[size++] = value;
  }
  return sorted.slice(0, size);
};

/** How many values two sorted sets share. */
export const overlap = (a: Uint32Array, b: Uint32Array): number => {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
};

/** FNV-1a, letter by letter. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** True for digits, letters and whatever is not ASCII: marks there are made plain before. */
const inWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;

/**
 * The text's sequences of three words (case, accents and punctuation aside), hashed, in order.
 * Reads letter by letter, since all words of all articles pass here.
 */
export const shinglesOf = (text: string): number[] => {
  const plain = fold(plainMarks(text));
  const found: number[] = [];
  let first = -1;
  let second = -1;
  let hash = BASIS;
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 32;
    if (inWord(code)) {
      hash = Math.imul(hash ^ code, PRIME);
      continue;
    }
    // An apostrophe joins: `don't` is one word.
    if (hash === BASIS || code === 39) continue;
    const third = scramble(hash);
    if (first >= 0) found.push(hashPair(hashPair(first, second), third));
    first = second;
    second = third;
    hash = BASIS;
  }
  return found;
};
