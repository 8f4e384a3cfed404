/**
 * Which records have a word. A posting is one number: the record's number within its kind, times
 * eight, plus a level from 0 to 7 that says how much the word counts in it.
 */
export type Posting = number;

/** How many levels there are; where postings have none, as those of pairs, there is one. */
export const LEVELS = 8;

export const posting = (record: number, level: number): Posting => record * LEVELS + level;
export const recordOf = (posting: Posting): number => Math.floor(posting / LEVELS);
export const levelOf = (posting: Posting): number => posting % LEVELS;

/** Reads numbers one after the other: seven bits to a byte, the lowest first, the eighth says that more follow (LEB128). */
export const openNumbers = (bytes: Uint8Array, from = 0) => {
  let at = from;
  return {
    next: (): number => {
      let [number, factor, byte] = [0, 1, 0];
      do {
        byte = bytes[at++] ?? 0;
        number += (byte & 127) * factor;
        factor *= 128;
      } while (byte > 127);
      return number;
    },
    at: (): number => at,
    skip: (length: number): void => {
      at += length;
    },
  };
};

/** Postings in ascending order from what each adds to the record before it. */
export const readPostings = (bytes: Uint8Array, levels: number): Posting[] => {
  const postings: Posting[] = [];
  const numbers = openNumbers(bytes);
  let before = 0;
  while (numbers.at() < bytes.length) {
    const next = numbers.next() + before * levels;
    before = Math.floor(next / levels);
    postings.push(next);
  }
  return postings;
};
