import { recordOf } from '../postings.ts';
import { FACETS, type Kind, KINDS, perKind } from '../shown.ts';
import { facetTerm } from '../terms.ts';
import { type Lookup, lookUp, type Scores } from './lookup.ts';
import { inMonth } from './months.ts';
import { mayHave } from './phrases.ts';
import { readQuestion } from './question.ts';
import { postingsOf, type Reader } from './reader.ts';

/** The filters that narrow what is found, but for its kind. */
export const NARROWING = [...FACETS, 'month'] as const;
export type Narrowing = (typeof NARROWING)[number];

/** What is asked: words, and one value of each filter that is set. */
export type Search = {
  words: string;
  filters: Partial<Record<Narrowing, string>>;
  newestFirst: boolean;
};

/** Numbers of records of each kind. */
export type Records = Record<Kind, readonly number[]>;

/** What was found. */
export type Answer = {
  /** In the order in which they are shown. */
  records: Records;
  /** What would be found if one filter were not set, in no order that matters. */
  without: (filter: Narrowing) => Records;
  /** Words side by side that a record must have to be a result: known only when it is read. */
  phrases: string[][];
  lookups: Lookup[];
};

/** True where a record is within a filter. */
type Within = (record: number) => boolean;

/** The scores of the records that have all words; null where no word narrows this kind. */
const all = (lookups: readonly Lookup[], kind: Kind): Scores | null => {
  const narrowing = lookups.filter(({ common }) => !common || kind === 'name');
  if (narrowing.length === 0) return null;
  const [first, ...others] = narrowing
    .map(({ scores }) => scores[kind])
    .toSorted((a, b) => a.size - b.size);
  const found = new Map<number, number>();
  for (const [record, score] of first ?? []) {
    const more = others.map((scores) => scores.get(record));
    if (more.every((one) => one !== undefined))
      found.set(
        record,
        more.reduce((sum, one) => sum + one, score),
      );
  }
  return found;
};

const filterOf = async (
  reader: Reader,
  filter: Narrowing,
  value: string,
): Promise<Record<Kind, Within>> => {
  if (filter === 'month') return perKind((kind) => inMonth(reader.directory, kind, value));
  const postings = await postingsOf(reader, facetTerm(filter, value));
  return perKind((kind) => {
    const records = new Set(postings[kind].map(recordOf));
    return (record) => records.has(record);
  });
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** How many records have all of these words. */
export const countAll = (lookups: readonly Lookup[]): number =>
  KINDS.reduce((sum, kind) => sum + (all(lookups, kind)?.size ?? 0), 0);

/** Searches the index. Without words everything within the filters is found, newest first. */
export const ask = async (reader: Reader, search: Search): Promise<Answer> => {
  const { words, phrases } = readQuestion(search.words);
  const set = NARROWING.flatMap((filter) => {
    const value = search.filters[filter];
    return value === undefined ? [] : [{ filter, value }];
  });
  const [side, lookups, filters] = await Promise.all([
    mayHave(reader, phrases),
    Promise.all(words.map((word) => lookUp(reader, word))),
    Promise.all(
      set.map(async ({ filter, value }) => ({
        filter,
        within: await filterOf(reader, filter, value),
      })),
    ),
  ]);
  const scored = perKind((kind) => all(lookups, kind));
  const narrowed = (except?: Narrowing): Records =>
    perKind((kind) => {
      // A name has no source, speaker, topic or month.
      if (kind === 'name' && filters.length > 0) return [];
      const scores = scored[kind];
      const phrased = side[kind];
      if (scores === null && phrased === null && words.length > 0) return [];
      const tests = filters.filter(({ filter }) => filter !== except);
      const candidates = scores?.keys() ?? phrased ?? upTo(reader.directory.records[kind]);
      return [...candidates].filter(
        (record) =>
          phrased?.has(record) !== false && tests.every(({ within }) => within[kind](record)),
      );
    });
  const ordered = (records: readonly number[], kind: Kind): number[] => {
    const scores = search.newestFirst ? null : scored[kind];
    // Scores are looked up once each: a frequent word has tens of thousands of records.
    return records
      .map((record) => ({ record, score: scores?.get(record) ?? 0 }))
      .sort((a, b) => b.score - a.score || a.record - b.record)
      .map(({ record }) => record);
  };
  const records = narrowed();
  return {
    records: perKind((kind) => ordered(records[kind], kind)),
    without: narrowed,
    phrases,
    lookups,
  };
};
