/**
 * Lineage: what a copy runs of its original, what it cut and what it added, word by word; and why
 * the other one is the original. Pure, and bounded in time by the length of the texts.
 */
import type { Changes, Document, Grouped, Lineage } from '../model/index.ts';
import { changesBetween } from './changes.ts';
import { directionOf, isCreditedBy } from './direction.ts';
import { extentOf } from './extent.ts';
import { wordCount } from './tokens.ts';

export { changesBetween } from './changes.ts';

/** A copy's changes, and what its story says of them. */
export type Descent = { changes: Changes; lineage: Lineage };

/** True where both have a headline and its words differ. */
const isRetitled = (title: Changes['title']): boolean =>
  (['cut', 'added'] as const).every((side) =>
    title.some(({ kind }) => kind === side || kind === 'same'),
  ) && title.some(({ kind, text }) => kind !== 'same' && wordCount(text) > 0);

/** Every copy held against its original. */
export const descents = (
  documents: readonly Document[],
  grouped: readonly Grouped[],
): Descent[] => {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const originals = Map.groupBy(
    grouped.flatMap(({ id, copyOf }) => {
      const [copy, original] = [documentOf.get(id), documentOf.get(copyOf ?? '')];
      return copy && original ? [{ copy, original }] : [];
    }),
    ({ original }) => original,
  );
  return [...originals].flatMap(([original, pairs]) => {
    const credited = isCreditedBy(
      original,
      pairs.map(({ copy }) => copy),
    );
    return pairs.map(({ copy }): Descent => {
      const title = changesBetween(original.title ?? '', copy.title ?? '');
      const body = changesBetween(original.text, copy.text);
      return {
        changes: { id: copy.id, original: original.id, title, body },
        lineage: {
          direction: directionOf(original, copy, credited),
          ...extentOf(body),
          retitled: isRetitled(title),
        },
      };
    });
  });
};
