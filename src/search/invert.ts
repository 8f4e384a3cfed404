import { posting, type Posting, LEVELS } from './postings.ts';
import type { SearchRecord } from './records/index.ts';
import { FACETS, type Kind, KINDS, textsOf } from './shown.ts';
import { FACET_MARK, facetTerm, rootOf, terms, pairsOf } from './terms.ts';

/** Records by kind, each in the order that numbers them. */
export type ByKind = Record<Kind, readonly SearchRecord[]>;

/** For each word its postings of every kind, in the order of `KINDS`. */
export type Inverted = Map<string, Posting[][]>;

/** BM25's usual constants (Robertson and Zaragoza 2009, 3.2). */
const K1 = 1.2;
const B = 0.75;

/** Words of a record are counted to so many: more changes nothing that a level tells apart. */
const MOST = 63;

/**
 * The level of a word that a record of so many words has so often: BM25 without the word's rarity.
 * Being shorter than the others is no merit: two words woven into a sentence say less than a whole one.
 */
const level = (times: number, length: number, average: number): number => {
  const part = times / (times + K1 * (1 - B + (B * Math.max(length, average)) / average));
  return Math.min(LEVELS - 1, Math.floor(part * LEVELS));
};

/** A word that more records have than both of these, the second as a share of all, is common. */
const FEW = 2000;
const SHARE = 0.12;

const splitByKind = (records: readonly SearchRecord[]): ByKind => ({
  name: records.filter(({ shown }) => shown.kind === 'name'),
  quotation: records.filter(({ shown }) => shown.kind === 'quotation'),
  story: records.filter(({ shown }) => shown.kind === 'story'),
  article: records.filter(({ shown }) => shown.kind === 'article'),
});

const countWords = ({ searched }: SearchRecord): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [text, weight] of searched)
    for (const term of terms(text)) {
      const root = rootOf(term);
      counts.set(root, (counts.get(root) ?? 0) + weight);
    }
  return counts;
};

const add = (inverted: Inverted, term: string, kind: number, value: number): void => {
  let lists = inverted.get(term);
  if (!lists) inverted.set(term, (lists = KINDS.map(() => [])));
  lists[kind]?.push(value);
};

/** Adds the words of the records of one kind. */
const addKind = (inverted: Inverted, kind: number, records: readonly SearchRecord[]): void => {
  const lengths: number[] = [];
  const counted: Inverted = new Map();
  for (const [number, record] of records.entries()) {
    const counts = countWords(record);
    lengths.push([...counts.values()].reduce((sum, times) => sum + times, 0));
    for (const [term, times] of counts)
      add(counted, term, 0, number * (MOST + 1) + Math.min(times, MOST));
    for (const facet of FACETS)
      for (const label of record.filters[facet])
        add(inverted, facetTerm(facet, label), kind, posting(number, 0));
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  // That somebody is known by many names and roles makes none of them less.
  const lengthOf = (record: number): number =>
    KINDS[kind] === 'name' ? average : (lengths[record] ?? average);
  // How much a word counts depends on how long records are on average: known only now.
  for (const [term, [list = []]] of counted)
    for (const value of list) {
      const number = Math.floor(value / (MOST + 1));
      const times = value % (MOST + 1);
      add(inverted, term, kind, posting(number, level(times, lengthOf(number), average)));
    }
};

/**
 * Which records have two words side by side, of those that are short: the pairs of whole articles
 * would be more than all else.
 */
export const invertPairs = (byKind: ByKind): Inverted => {
  const inverted: Inverted = new Map();
  for (const [at, kind] of KINDS.entries()) {
    if (kind === 'article') continue;
    for (const [number, { shown }] of byKind[kind].entries()) {
      const pairs = textsOf(shown).flatMap((text) => pairsOf(terms(text).map(rootOf)));
      for (const pair of new Set(pairs)) add(inverted, pair, at, posting(number, 0));
    }
  }
  return inverted;
};

/** The records by kind, which of them have a word or a filter's value, and words too common to be of use. */
export const invert = (
  records: readonly SearchRecord[],
): { byKind: ByKind; inverted: Inverted; common: string[] } => {
  const byKind = splitByKind(records);
  const inverted: Inverted = new Map();
  for (const [number, kind] of KINDS.entries()) addKind(inverted, number, byKind[kind]);
  const least = Math.max(FEW, SHARE * records.length);
  const common = [...inverted]
    .filter(([term]) => !term.startsWith(FACET_MARK))
    .filter(([, lists]) => lists.reduce((sum, list) => sum + list.length, 0) > least)
    .map(([term]) => term)
    .sort();
  // A name is found by every word of it.
  for (const term of common)
    inverted.set(
      term,
      KINDS.map((kind, at) => (kind === 'name' ? (inverted.get(term)?.[at] ?? []) : [])),
    );
  return { byKind, inverted, common };
};
