import { BLOCK, LABELS } from '../directory.ts';
import { type Facet, facetsOf, type Kind, KINDS } from '../shown.ts';
import type { Records } from './ask.ts';
import type { Reader } from './reader.ts';

/** Values of a filter with how many records each has, the most first. */
export type Counts = [label: string, count: number][];

/** So many values are offered to choose from. */
const MOST = 100;

const blockOf = (record: number): number => Math.floor(record / BLOCK);

/** Counts the labels by their numbers in the records of one kind. */
const countKind = async (
  reader: Reader,
  facet: Facet,
  kind: Kind,
  records: readonly number[],
  counts: Map<number, number>,
): Promise<void> => {
  const files = [...new Set(records.map(blockOf))];
  const blocks = new Map(
    await Promise.all(
      files.map(async (file) => [file, await reader.block(facet, kind, file)] as const),
    ),
  );
  for (const record of records)
    for (const label of blocks.get(blockOf(record))?.[record % BLOCK] ?? [])
      counts.set(label, (counts.get(label) ?? 0) + 1);
};

/** The values that a filter has most often in these records. Loads what it needs, and no more. */
export const countFacet = async (
  reader: Reader,
  facet: Facet,
  records: Records,
): Promise<Counts> => {
  const counts = new Map<number, number>();
  await Promise.all(
    KINDS.filter((kind) => facetsOf[kind].includes(facet)).map((kind) =>
      countKind(reader, facet, kind, records[kind], counts),
    ),
  );
  // A label's number is its place among all of the index: the smaller, the more frequent.
  const most = [...counts].sort(([a, n], [b, m]) => m - n || a - b).slice(0, MOST);
  return Promise.all(
    most.map(async ([number, count]): Promise<[string, number]> => {
      const labels = await reader.labels(facet, Math.floor(number / LABELS));
      return [labels[number % LABELS] ?? '', count];
    }),
  );
};
