import type { Document } from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';
import { usableDay } from './usable-day.ts';
import { hashPair, hashText } from './hash.ts';
import { bandKeys } from './minhash.ts';
import { packTerms } from './packed-terms.ts';
import { distinct, shinglesOf } from './shingles.ts';
import { termsOf } from './terms.ts';

/** All that grouping keeps of an article; the text itself is not needed any more. */
export type Profile = {
  id: string;
  publisher: string | null;
  credit: string | null;
  /** The weekday that an undated capture prints, as a hint for the date. */
  weekday: string | null;
  /** The day that grouping may rely on, as a day's number. */
  day: number | null;
  /** What headline and text are, hashed: puts the articles of a day in an order of their own. */
  order: number;
  /** Its terms, packed (see `packTerms`). */
  terms: Uint32Array;
  /** Hashes of its sequences of three words, in rising order. */
  shingles: Uint32Array;
  /** By which of them it is looked up (see `bandKeys`); empty for what is too short to tell. */
  bands: Uint32Array;
};

/** Texts with fewer shingles are too short to tell whether one is a copy. */
const LEAST_SHINGLES = 24;

/** Reads an article. Linear in its length. */
export const profileOf = (document: Document): Profile => {
  const { id, title, text, publisher, credit, weekday } = document;
  const shingles = distinct(shinglesOf(text));
  return {
    id,
    publisher: publisher ?? null,
    credit: credit ?? null,
    weekday: weekday ?? null,
    day: usableDay(document),
    order: hashPair(hashText(title ?? ''), hashText(text)),
    terms: packTerms(termsOf(document)),
    shingles,
    bands: shingles.length < LEAST_SHINGLES ? new Uint32Array() : bandKeys(shingles),
  };
};

const inTime = inOrder<Profile>(
  by(({ day }) => day ?? Infinity),
  by(({ order }) => order),
  by(({ id }) => id),
);

/**
 * The profiles in the order in which all of grouping works, each id once: earliest first, undated
 * last, ties by their words and only then by their ids. It depends on nothing but the articles, so
 * whatever follows gives the same result in whatever order and batches they came.
 */
export const arranged = (profiles: readonly Profile[]): Profile[] => {
  const seen = new Set<string>();
  return profiles.toSorted(inTime).filter(({ id }) => !seen.has(id) && seen.add(id));
};
