import * as z from 'zod/mini';
import {
  blockPath,
  type Directory,
  labelsPath,
  packPath,
  PAIRS,
  pairsPath,
  wordsPath,
} from '../directory.ts';
import { readPostings } from '../postings.ts';
import { type Facet, type Kind, KINDS, Pack, perKind, type Shown } from '../shown.ts';

/** The text of a file in the folder of the index's edition. */
export type Get = (path: string) => Promise<string>;

/** The postings of a word in each kind. */
export type Postings = Record<Kind, number[]>;

/** An index that is read piece by piece; what was read once is kept. */
export type Reader = {
  directory: Directory;
  /** The words of one file, in order, each with its postings still written. */
  words: (file: number) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Words side by side, likewise. */
  pairs: (pair: string) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** What a record shows. */
  shown: (kind: Kind, record: number) => Promise<Shown>;
  /** The numbers of the labels that each record of a block has. */
  block: (facet: Facet, kind: Kind, file: number) => Promise<number[][]>;
  labels: (facet: Facet, file: number) => Promise<string[]>;
};

/** Asks once; what failed is asked for again. */
const kept = <T>(load: (path: string) => Promise<T>): ((path: string) => Promise<T>) => {
  const all = new Map<string, Promise<T>>();
  return (path) => {
    const known = all.get(path);
    if (known) return known;
    const loading = load(path);
    all.set(path, loading);
    loading.catch(() => all.delete(path));
    return loading;
  };
};

const readWords = (text: string): Map<string, string[]> =>
  new Map(
    text.split('\n').map((line) => {
      const [word = '', ...lists] = line.split('\t');
      return [word, lists];
    }),
  );

const readBlock = (text: string): number[][] =>
  text
    .split(' ')
    .map((labels) => (labels === '' ? [] : labels.split(',').map((label) => parseInt(label, 36))));

/** Reads an index through `get`. */
export const openIndex = (directory: Directory, get: Get): Reader => {
  const words = kept(async (path) => readWords(await get(path)));
  const packs = kept(async (path) => z.parse(Pack, JSON.parse(await get(path))));
  const blocks = kept(async (path) => readBlock(await get(path)));
  const labels = kept(async (path) => (await get(path)).split('\n'));
  return {
    directory,
    words: (file) => words(wordsPath(file)),
    pairs: async (pair) => words(pairsPath(fileOf(await labels(PAIRS), pair))),
    shown: async (kind, record) => {
      const together = directory.together[kind];
      const pack = await packs(packPath(kind, Math.floor(record / together)));
      const shown = pack[record % together];
      if (!shown) throw new Error(`the search index has no ${kind} ${record}`);
      return shown;
    },
    block: (facet, kind, file) => blocks(blockPath(facet, kind, file)),
    labels: (facet, file) => labels(labelsPath(facet, file)),
  };
};

/** The file that a word stands in if it is in the index at all. */
export const fileOf = (words: readonly string[], word: string): number => {
  let [from, to] = [0, words.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') <= word) from = middle;
    else to = middle;
  }
  return from;
};

const written = (lists: readonly string[]): Postings =>
  perKind((kind) => readPostings(lists[KINDS.indexOf(kind)] ?? ''));

/** The postings of two words side by side in each kind but articles. */
export const pairPostings = async (reader: Reader, pair: string): Promise<Postings> =>
  written((await reader.pairs(pair)).get(pair) ?? []);

/** The postings of a word in each kind. */
export const postingsOf = async (reader: Reader, word: string): Promise<Postings> => {
  const lists = (await reader.words(fileOf(reader.directory.words, word))).get(word) ?? [];
  return written(lists);
};
