import { posting, type Posting, LEVELS } from './postings.ts';
import { lengthOf, type SearchRecord } from './records/record.ts';
import { FACETS, type Kind, KINDS, perKind, textsOf } from './shown.ts';
import { facetTerm, pairNumber } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Records by kind, each in the order that numbers them. */
export type ByKind = Record<Kind, readonly SearchRecord[]>;

/** The postings of each kind, by the number of a root or a pair. */
export type Inverted = Record<Kind, Map<number, Posting[]>>;

/** BM25's usual constants (Robertson and Zaragoza 2009, 3.2). */
const K1 = 1.2;
const B = 0.75;

/** Words of a record are counted to so many: more changes nothing that a level tells apart. */
const MOST = 63;

/**
 * The level of a word that a record of such a length has so often: BM25 without the word's rarity.
 * Being shorter than the others is no merit: two words woven into a sentence say less than a whole one.
 */
const level = (times: number, length: number, average: number): number => {
  const part = times / (times + K1 * (1 - B + (B * Math.max(length, average)) / average));
  return Math.min(LEVELS - 1, Math.floor(part * LEVELS));
};

const countWords = ({ searched }: SearchRecord, vocabulary: Vocabulary): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const [text, weight] of searched)
    for (const root of vocabulary.rootsIn(text)) counts.set(root, (counts.get(root) ?? 0) + weight);
  return counts;
};

const add = (inverted: Map<number, Posting[]>, key: number, value: Posting): void => {
  const list = inverted.get(key);
  if (list) list.push(value);
  else inverted.set(key, [value]);
};

/** Which records have a word or a value of a filter, and how much it counts in them. */
export const invert = (
  byKind: ByKind,
  lengths: Record<Kind, number>,
  vocabulary: Vocabulary,
): Inverted =>
  perKind((kind) => {
    const inverted = new Map<number, Posting[]>();
    const average = lengths[kind];
    for (const [number, record] of byKind[kind].entries()) {
      // That somebody is known by many names and roles makes none of them less.
      const length = kind === 'name' ? average : lengthOf(record);
      for (const [root, times] of countWords(record, vocabulary))
        add(inverted, root, posting(number, level(Math.min(times, MOST), length, average)));
      for (const facet of FACETS)
        for (const label of record.filters[facet])
          add(inverted, vocabulary.numberOf(facetTerm(facet, label)), posting(number, 0));
    }
    return inverted;
  });

/**
 * Which records have two words side by side, of those that are short: the pairs of whole articles
 * would be more than all else.
 */
export const invertPairs = (byKind: ByKind, vocabulary: Vocabulary): Inverted =>
  perKind((kind) => {
    const inverted = new Map<number, Posting[]>();
    if (kind === 'article') return inverted;
    for (const [number, { shown }] of byKind[kind].entries()) {
      const pairs = new Set<number>();
      for (const text of textsOf(shown)) {
        const hashes = vocabulary.rootsIn(text).map(vocabulary.hashAt);
        for (const [at, hash] of hashes.entries())
          if (at > 0) pairs.add(pairNumber(hashes[at - 1] ?? 0, hash));
      }
      for (const pair of pairs) add(inverted, pair, number);
    }
    return inverted;
  });

/** All keys of all kinds, each once. */
export const keysOf = (inverted: Inverted): number[] => [
  ...new Set(KINDS.flatMap((kind) => [...inverted[kind].keys()])),
];
