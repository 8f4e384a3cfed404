import { posting, type Posting, LEVELS } from './postings.ts';
import { lengthOf, type SearchRecord } from './records/record.ts';
import { FACETS, type Kind, KINDS, textsOf } from './shown.ts';
import { facetTerm, pairNumber } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Records by kind, each in the order that numbers them. */
export type ByKind = Record<Kind, readonly SearchRecord[]>;

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

/** Postings of a kind in one part are below this: a million records. */
const SPAN = 2 ** 23;

/**
 * Postings with the number of their word or pair and of their kind, in the order of these: each one
 * number, which sorts in no time.
 */
export type Inverted = Float64Array;

/** The first number of a key and a kind; those that follow up to the next one are its postings. */
export const firstOf = (key: number, kind: number): number => (key * KINDS.length + kind) * SPAN;
export const keyOf = (number: number): number => Math.floor(number / (SPAN * KINDS.length));

type Add = (key: number, posting: Posting) => void;

const collect = (byKind: ByKind, each: (kind: Kind, add: Add) => void): Inverted => {
  const all: number[] = [];
  for (const [at, kind] of KINDS.entries()) {
    if (byKind[kind].length * LEVELS > SPAN) throw new Error(`Too many ${kind} records in a part.`);
    each(kind, (key, value) => {
      all.push(firstOf(key, at) + value);
    });
  }
  return new Float64Array(all).sort();
};

/** Counts roots; the same table serves for one record after the other. */
const openCounter = () => {
  let times = new Uint32Array(1 << 16);
  let met: number[] = [];
  return {
    count: (root: number, weight: number): void => {
      if (root >= times.length) {
        const larger = new Uint32Array(2 * root);
        larger.set(times);
        times = larger;
      }
      if (times[root] === 0) met.push(root);
      times[root] = (times[root] ?? 0) + weight;
    },
    /** Tells of each root how often it was counted, and begins anew. */
    end: (tell: (root: number, times: number) => void): void => {
      for (const root of met) {
        tell(root, times[root] ?? 0);
        times[root] = 0;
      }
      met = [];
    },
  };
};

/** Which records have a word or a value of a filter, and how much it counts in them. */
export const invert = (
  byKind: ByKind,
  lengths: Record<Kind, number>,
  vocabulary: Vocabulary,
): Inverted => {
  const counter = openCounter();
  return collect(byKind, (kind, add) => {
    const average = lengths[kind];
    for (const [number, record] of byKind[kind].entries()) {
      // That somebody is known by many names and roles makes none of them less.
      const length = kind === 'name' ? average : lengthOf(record);
      for (const [text, weight] of record.searched)
        for (const root of vocabulary.rootsIn(text)) counter.count(root, weight);
      counter.end((root, times) => {
        add(root, posting(number, level(Math.min(times, MOST), length, average)));
      });
      for (const facet of FACETS)
        for (const label of record.filters[facet])
          add(vocabulary.numberOf(facetTerm(facet, label)), posting(number, 0));
    }
  });
};

/**
 * Which records have two words side by side, of those that are short: the pairs of whole articles
 * would be more than all else.
 */
export const invertPairs = (byKind: ByKind, vocabulary: Vocabulary): Inverted =>
  collect(byKind, (kind, add) => {
    if (kind === 'article') return;
    for (const [number, { shown }] of byKind[kind].entries()) {
      const pairs = new Set<number>();
      for (const text of textsOf(shown)) {
        const roots = vocabulary.rootsIn(text);
        for (let at = 1; at < roots.length; at += 1)
          pairs.add(
            pairNumber(vocabulary.hashAt(roots[at - 1] ?? 0), vocabulary.hashAt(roots[at] ?? 0)),
          );
      }
      for (const pair of pairs) add(pair, number);
    }
  });
