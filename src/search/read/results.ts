import { type Kind, type Shown, textsOf } from '../shown.ts';
import { hasPhrase } from './question.ts';
import type { Reader } from './reader.ts';

const hasAll = (shown: Shown, phrases: readonly string[][]): boolean =>
  phrases.every((phrase) => textsOf(shown).some((text) => hasPhrase(text, phrase)));

/** A place in a list of results: so many are shown of those that are left. */
export type Page = { shown: Shown[]; rest: readonly number[] };

/** So many records are read to find one that has the phrases; what is left can be asked for. */
const TRIES = 4;

/** Reads the next results, those that do not have the phrases left out. */
export const nextPage = async (
  reader: Reader,
  kind: Kind,
  records: readonly number[],
  size: number,
  phrases: readonly string[][] = [],
): Promise<Page> => {
  const shown: Shown[] = [];
  let rest = records;
  let tries = size * TRIES;
  while (shown.length < size && rest.length > 0 && tries > 0) {
    const some = rest.slice(0, size - shown.length);
    tries -= some.length;
    rest = rest.slice(some.length);
    const read = await Promise.all(some.map((record) => reader.shown(kind, record)));
    shown.push(...read.filter((one) => hasAll(one, phrases)));
  }
  return { shown, rest };
};
