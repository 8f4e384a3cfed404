import { by, byCodeUnit, inOrder } from '../pipeline/text/order.ts';
import { chunks } from './chunks.ts';
import { BLOCK, blockPath, LABELS, labelsPath } from './directory.ts';
import type { ByKind } from './invert.ts';
import { type Facet, FACETS, facetsOf, KINDS } from './shown.ts';

/** The labels of a filter, those of most records first: a label's place is its number. */
const labelsOf = (byKind: ByKind, facet: Facet): string[] => {
  const counts = new Map<string, number>();
  for (const kind of KINDS)
    for (const { filters } of byKind[kind])
      for (const label of filters[facet]) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .sort(
      inOrder(
        by(([, count]) => -count),
        (a, b) => byCodeUnit(a[0], b[0]),
      ),
    )
    .map(([label]) => label);
};

/** What counting the values of the filters needs: their labels, and which of them each record has. */
export const facetFiles = (byKind: ByKind): (readonly [path: string, text: string])[] =>
  FACETS.flatMap((facet) => {
    const labels = labelsOf(byKind, facet);
    const numbers = new Map(labels.map((label, number) => [label, number.toString(36)]));
    const blocks = KINDS.filter((kind) => facetsOf[kind].includes(facet)).flatMap((kind) =>
      chunks(byKind[kind], BLOCK).map((records, file) => {
        const values = records.map(({ filters }) =>
          filters[facet].map((label) => numbers.get(label) ?? '').join(','),
        );
        return [blockPath(facet, kind, file), values.join(' ')] as const;
      }),
    );
    return [
      ...chunks(labels, LABELS).map(
        (some, file) => [labelsPath(facet, file), some.join('\n')] as const,
      ),
      ...blocks,
    ];
  });
