import { type Kind, perKind } from '../shown.ts';
import { pairsOf, rootOf } from '../terms.ts';
import { pairPostings, type Reader } from './reader.ts';

/** Records that may have all phrases; null where only reading a record tells. */
export type MayHave = Record<Kind, ReadonlySet<number> | null>;

/** So many pairs of a phrase are looked up; reading the results tells the rest. */
const MOST = 3;

/** The first, the last and the middle one. */
const spread = (pairs: readonly string[]): string[] =>
  pairs.length <= MOST
    ? [...pairs]
    : [pairs[0], pairs[pairs.length >> 1], pairs.at(-1)].filter((pair) => pair !== undefined);

/** Which records may have these words side by side. */
export const mayHave = async (
  reader: Reader,
  phrases: readonly (readonly string[])[],
): Promise<MayHave> => {
  const pairs = phrases.flatMap((phrase) =>
    spread(pairsOf(phrase.map((form) => rootOf({ form })))),
  );
  const all = await Promise.all(pairs.map((pair) => pairPostings(reader, pair)));
  const found = all.filter((postings) => postings !== null);
  return perKind((kind) =>
    kind === 'article' || found.length === 0
      ? null
      : found
          .map((postings) => new Set(postings[kind]))
          .reduce((both, some) => new Set([...both].filter((record) => some.has(record)))),
  );
};
