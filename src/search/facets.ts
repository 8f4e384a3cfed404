import { by, byCodeUnit, inOrder } from '../pipeline/text/order.ts';
import { chunks } from './chunks.ts';
import { BLOCK, blockPath, LABELS, labelsPath } from './directory.ts';
import type { Part, Values } from './part.ts';
import { type Facet, FACETS, facetsOf, type Kind, KINDS } from './shown.ts';

const EMPTY = '';
const recordsOf = ({ records }: Values, part: Part, kind: Kind): string[] =>
  part.records[kind] === 0 ? [] : records[kind].split(' ');

/** How many records have each value, by what is written of a record: most have the same as another. */
const countWritten = (written: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of written) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

/** The labels of a filter, those of most records first: a label's place is its number. */
const labelsOf = (parts: readonly Part[], facet: Facet): string[] => {
  const counts = new Map<string, number>();
  for (const part of parts) {
    const { labels } = part.facets[facet];
    for (const kind of KINDS)
      for (const [written, count] of countWritten(recordsOf(part.facets[facet], part, kind)))
        for (const number of written === EMPTY ? [] : written.split(',')) {
          const label = labels[parseInt(number, 36)] ?? '';
          counts.set(label, (counts.get(label) ?? 0) + count);
        }
  }
  return [...counts]
    .sort(
      inOrder(
        by(([, count]) => -count),
        (a, b) => byCodeUnit(a[0], b[0]),
      ),
    )
    .map(([label]) => label);
};

/** What each record of a kind has of a filter, by the numbers of the labels in the whole index. */
const blockOf = (
  parts: readonly Part[],
  facet: Facet,
  kind: Kind,
  numbers: ReadonlyMap<string, string>,
): string[] =>
  parts.flatMap((part) => {
    const { labels } = part.facets[facet];
    const known = new Map([[EMPTY, EMPTY]]);
    return recordsOf(part.facets[facet], part, kind).map((written) => {
      const before = known.get(written);
      if (before !== undefined) return before;
      const now = written
        .split(',')
        .map((number) => numbers.get(labels[parseInt(number, 36)] ?? '') ?? '')
        .join(',');
      known.set(written, now);
      return now;
    });
  });

/** What counting the values of the filters needs: their labels, and which of them each record has. */
export const facetFiles = (parts: readonly Part[]): (readonly [path: string, text: string])[] =>
  FACETS.flatMap((facet) => {
    const labels = labelsOf(parts, facet);
    const numbers = new Map(labels.map((label, number) => [label, number.toString(36)]));
    const blocks = KINDS.filter((kind) => facetsOf[kind].includes(facet)).flatMap((kind) =>
      chunks(blockOf(parts, facet, kind, numbers), BLOCK).map(
        (some, file) => [blockPath(facet, kind, file), some.join(' ')] as const,
      ),
    );
    return [
      ...chunks(labels, LABELS).map(
        (some, file) => [labelsPath(facet, file), some.join('\n')] as const,
      ),
      ...blocks,
    ];
  });
