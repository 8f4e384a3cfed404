import { openBytes } from './bytes.ts';
import { packed } from './packed.ts';
import type { Merged } from './runs.ts';

/** Bytes of keys and lists in one file, unless one key has more: about 3.5 KB when packed. */
export const SIZE = 4_000;

/** The shortest beginning of a word that comes after the word before it. */
const shortest = (before: string, word: string): string => {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
};

/** Writes a file as `readLists` reads it. */
const fileOf = (entries: readonly Merged[]): Buffer => {
  const bytes = openBytes(2 * SIZE);
  bytes.text(entries.map(({ key }) => key).join('\n'));
  for (const { lists } of entries) for (const list of lists) bytes.number(list.length);
  for (const { lists } of entries) for (const list of lists) bytes.put(list);
  return packed(bytes.done());
};

/** The words with their postings in files of neighbouring words, and what each file begins with. */
export const wordFiles = (merged: Iterable<Merged>): { first: string; content: Buffer }[] => {
  const files: { first: string; content: Buffer }[] = [];
  let entries: Merged[] = [];
  let [size, first, before] = [0, '', ''];
  const flush = (): void => {
    files.push({ first, content: fileOf(entries) });
    [entries, size] = [[], 0];
  };
  for (const entry of merged) {
    const own = entry.lists.reduce((sum, list) => sum + list.length, entry.key.length);
    if (size + own > SIZE && entries.length > 0) flush();
    if (entries.length === 0) first = shortest(before, entry.key);
    entries.push(entry);
    size += own;
    before = entry.key;
  }
  if (entries.length > 0 || files.length === 0) flush();
  return files;
};

/** The pairs with their postings in so many files, each in the file that its name says. */
export const pairFiles = (
  merged: Iterable<Merged>,
  count: number,
  fileOfPair: (pair: string, files: number) => number,
): Buffer[] => {
  const files: Buffer[] = [];
  let entries: Merged[] = [];
  const upTo = (file: number): void => {
    for (; files.length < file; entries = []) files.push(fileOf(entries));
  };
  for (const entry of merged) {
    upTo(fileOfPair(entry.key, count));
    entries.push(entry);
  }
  upTo(count);
  return files;
};
