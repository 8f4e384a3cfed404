import type { Kind, Shown } from '../shown.ts';
import { hasPhrase } from './question.ts';
import type { Reader } from './reader.ts';

/** The texts of a result in which a phrase can stand. */
const textsOf = (shown: Shown): string[] => {
  switch (shown.kind) {
    case 'quotation':
      return shown.wordings.map(({ text }) => text);
    case 'story':
      return [shown.title, shown.summary];
    case 'article':
      return [shown.title ?? '', shown.text];
    case 'name':
      return [shown.name];
  }
};

const hasAll = (shown: Shown, phrases: readonly string[][]): boolean =>
  phrases.every((phrase) => textsOf(shown).some((text) => hasPhrase(text, phrase)));

/** A place in a list of results: so many are shown of those that are left. */
export type Page = { shown: Shown[]; rest: readonly number[] };

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
  while (shown.length < size && rest.length > 0) {
    const some = rest.slice(0, size - shown.length);
    rest = rest.slice(some.length);
    const read = await Promise.all(some.map((record) => reader.shown(kind, record)));
    shown.push(...read.filter((one) => hasAll(one, phrases)));
  }
  return { shown, rest };
};
