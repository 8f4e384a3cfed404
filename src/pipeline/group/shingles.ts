import { fold, plainMarks } from '../text/fold.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { hashPair, scramble } from './hash.ts';

/** Sorted, each value once. */
export const distinct = (values: readonly number[]): Uint32Array => {
  const sorted = new Uint32Array(values).sort();
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

/** Hashes below this are an eighth of all. */
const SAMPLED = 2 ** 29;
const SAMPLE = 8;
/** A sample that should hold so many tells when it holds less than half of them. */
const TELLING = 12;

/** The values of a sorted set below `SAMPLED`. */
const sampled = (set: Uint32Array): Uint32Array => {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((set[middle] ?? 0) < SAMPLED) low = middle + 1;
    else high = middle;
  }
  return set.subarray(0, low);
};

/**
 * How many values two sorted sets of hashes share; 0 where it is all but sure to be below `least`,
 * which the smallest eighth of the hashes tells of most sets.
 */
export const overlapFrom = (a: Uint32Array, b: Uint32Array, least: number): number => {
  const expected = least / SAMPLE;
  if (expected >= TELLING && overlap(sampled(a), sampled(b)) < expected / 2) return 0;
  return overlap(a, b);
};

/** FNV-1a, letter by letter. */
const BASIS = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const APOSTROPHE = 39;

/** True for digits, letters and whatever is not ASCII: marks there are made plain before. */
const inWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;

/**
 * Hashes of a text's words (case, accents, apostrophes and punctuation aside), in order. Reads
 * letter by letter, since all words of all articles pass here.
 */
const wordHashes = (text: string): number[] => {
  const plain = fold(plainMarks(text));
  const found: number[] = [];
  let hash = BASIS;
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 0;
    if (inWord(code)) hash = step(hash, code);
    else if (hash !== BASIS && code !== APOSTROPHE) {
      found.push(scramble(hash));
      hash = BASIS;
    }
  }
  return found;
};

const GRAMMAR = new Set([...STOPWORDS].flatMap(wordHashes));

/**
 * The text's sequences of three words, hashed, in order. Sequences of function words alone are
 * left out: any two texts share some.
 */
export const shinglesOf = (text: string): number[] => {
  const hashes = wordHashes(text);
  const found: number[] = [];
  for (let i = 0; i + 2 < hashes.length; i++) {
    const three = [hashes[i] ?? 0, hashes[i + 1] ?? 0, hashes[i + 2] ?? 0] as const;
    if (three.every((hash) => GRAMMAR.has(hash))) continue;
    found.push(hashPair(hashPair(three[0], three[1]), three[2]));
  }
  return found;
};
