import * as z from 'zod/mini';
import {
  blockPath,
  type Directory,
  folderPath,
  labelsPath,
  packPath,
  pairsPath,
  wordsPath,
} from '../directory.ts';
import { type Lists, readLists } from '../lists.ts';
import { LEVELS, readPostings } from '../postings.ts';
import { pairFile } from '../terms.ts';
import { type Facet, type Kind, KINDS, Pack, perKind, type Shown } from '../shown.ts';

/** The unpacked bytes of a file of the index, by its path below `search/`. */
export type Get = (path: string) => Promise<Uint8Array>;

/** The postings of a word in each kind. */
export type Postings = Record<Kind, number[]>;

/** An index that is read piece by piece; what was read once is kept. */
export type Reader = {
  directory: Directory;
  /** The words of one file, in order, each with its postings still written. */
  words: (file: number) => Promise<Lists>;
  /** Words side by side, likewise. */
  pairs: (pair: string) => Promise<Lists>;
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

const readBlock = (text: string): number[][] =>
  text
    .split(' ')
    .map((labels) => (labels === '' ? [] : labels.split(',').map((label) => parseInt(label, 36))));

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The folder that holds a record, and its number there. */
const placeOf = ({ parts }: Directory, kind: Kind, record: number): [string, number] => {
  let rest = record;
  for (const [folder, { [kind]: own }] of parts) {
    if (rest < own) return [folder, rest];
    rest -= own;
  }
  throw new Error(`the search index has no ${kind} ${record}`);
};

/** Reads an index through `get`. */
export const openIndex = (directory: Directory, get: Get): Reader => {
  const shared = folderPath(directory.edition);
  const words = kept(async (path) => readLists(await get(shared + path), KINDS.length));
  const packs = kept(async (path) => z.parse(Pack, JSON.parse(textOf(await get(path)))));
  const blocks = kept(async (path) => readBlock(textOf(await get(shared + path))));
  const labels = kept(async (path) => textOf(await get(shared + path)).split('\n'));
  return {
    directory,
    words: (file) => words(wordsPath(file)),
    pairs: (pair) => words(pairsPath(pairFile(pair, directory.pairs))),
    shown: async (kind, record) => {
      const together = directory.together[kind];
      const [folder, at] = placeOf(directory, kind, record);
      const path = folderPath(folder) + packPath(kind, Math.floor(at / together));
      const shown = (await packs(path))[at % together];
      if (!shown) throw new Error(`${path} of the search index has no result ${at % together}`);
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

const NONE = new Uint8Array();

const read = (lists: readonly Uint8Array[], levels: number): Postings =>
  perKind((kind) => readPostings(lists[KINDS.indexOf(kind)] ?? NONE, levels));

/** The records of each kind but articles that may have two words side by side; null where too many have. */
export const pairPostings = async (reader: Reader, pair: string): Promise<Postings | null> => {
  const lists = (await reader.pairs(pair)).get(pair) ?? [];
  const isCommon = lists.length > 0 && lists.every(({ length }) => length === 0);
  return isCommon ? null : read(lists, 1);
};

/** The postings of a word in each kind. */
export const postingsOf = async (reader: Reader, word: string): Promise<Postings> => {
  const lists = (await reader.words(fileOf(reader.directory.words, word))).get(word) ?? [];
  return read(lists, LEVELS);
};
