import { words } from '../text/words.ts';
import { hashPair, hashText } from './hash.ts';

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

/** The text's sequences of three words (case and punctuation aside), hashed, in order. */
export const shinglesOf = (text: string): number[] => {
  const hashes = words(text).map(({ form }) => hashText(form));
  const found: number[] = [];
  for (let i = 0; i + 2 < hashes.length; i++) {
    found.push(hashPair(hashPair(hashes[i] ?? 0, hashes[i + 1] ?? 0), hashes[i + 2] ?? 0));
  }
  return found;
};
