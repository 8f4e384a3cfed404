import { openNumbers } from './postings.ts';

/** A word or a pair with its postings of each kind, still written, in the order of `KINDS`. */
export type Lists = ReadonlyMap<string, readonly Uint8Array[]>;

/**
 * Reads a file of lists. It holds the length of the keys' text, the keys, a line each, the length of
 * every list of every key, and the lists.
 */
export const readLists = (bytes: Uint8Array, kinds: number): Lists => {
  const numbers = openNumbers(bytes);
  const length = numbers.next();
  const from = numbers.at();
  const keys = new TextDecoder().decode(bytes.subarray(from, from + length)).split('\n');
  const lengths = openNumbers(bytes, from + length);
  const sizes = keys.map(() => Array.from({ length: kinds }, () => lengths.next()));
  let at = lengths.at();
  return new Map(
    keys.map((key, i) => [key, (sizes[i] ?? []).map((size) => bytes.subarray(at, (at += size)))]),
  );
};
