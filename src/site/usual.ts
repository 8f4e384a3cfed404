import type { Column, Reading } from '../pipeline/model/index.ts';
import { words } from '../pipeline/text/words.ts';

/** Words of a cell as they are compared; null where the reading has none. */
export const formOf = (cell: string | null | undefined): string | null =>
  cell == null
    ? null
    : words(cell)
        .map(({ form }) => form)
        .join(' ');

/** What so many outlets, and such a share of them, have in a place is its usual form there. */
const USUAL = { outlets: 3, share: 2 / 3 };

/** The usual form of each column: null where most have no words there, undefined where none is usual. */
export type Forms = readonly (string | null | undefined)[];

/**
 * The usual form of each column, where there is one (null: most have no words here). Where a dozen
 * outlets print a remark, what nearly all of them have is not what a reader looks for.
 */
export const usualForms = (readings: readonly Reading[], columns: readonly Column[]): Forms => {
  const voters = [...readings.entries()].filter(
    ([, { copy, variation }]) => !copy && variation !== 'fragment',
  );
  const outletOf = ({ source, article }: Reading): string => source ?? article;
  const total = new Set(voters.map(([, reading]) => outletOf(reading))).size;
  return columns.map(({ cells }): string | null | undefined => {
    const outlets = new Map<string | null, Set<string>>();
    for (const [index, reading] of voters) {
      const form = formOf(cells[index]);
      outlets.set(form, (outlets.get(form) ?? new Set()).add(outletOf(reading)));
    }
    for (const [form, { size }] of outlets)
      if (size >= USUAL.outlets && size >= USUAL.share * total) return form;
    return undefined;
  });
};
