import { letterPagesOf, nameOfLetterPage } from '../letters.ts';
import { partsOf } from '../parts.ts';
import { by } from '../../pipeline/text/order.ts';

/** A file of a list: all of it, or a part. */
export type ListFile<Row extends object = object> = {
  /** Its name without an ending: `quotes`, `quotes-2025-02-1`. */
  name: string;
  /** How many rows it has. */
  count: number;
  /** What its rows are made of. */
  items: readonly object[];
  rows: () => Promise<Iterable<Row>>;
};

/** So many rows a file holds, twice as many at most: 5,000 readings are 5 MB of JSON. */
const ROWS = 2500;

/** Some things of a list, and what their file is called behind the list. */
type Cut<T> = { suffix: string; items: readonly T[] };

/** How a list is made of things, and parted where it is long. */
type Making<T, Row> = {
  items: readonly T[];
  rows: (items: readonly T[]) => Promise<Iterable<Row>>;
  /** How many rows a thing has; one, if nothing is said. */
  weigh?: (item: T) => number;
  cut: (items: readonly T[], size: number, weigh: (item: T) => number) => Cut<T>[];
};

const inName = (name: string): string => name.replace('/', '-');

/** Parts a list by month: see `partsOf`. */
export const byMonth =
  <T>(dayOf: (item: T) => string | null | undefined): Making<T, never>['cut'] =>
  (items, size, weigh) => {
    const day = (item: T): string => dayOf(item) ?? '';
    const newestFirst = items.toSorted((a, b) => by(String)(day(b), day(a)));
    return partsOf(newestFirst, (item) => dayOf(item) ?? undefined, size, weigh).map((part) => ({
      suffix: inName(part.name),
      items: part.items,
    }));
  };

/** Parts a list by the first letters of ids. */
export const byLetter = <T extends { id: string }>(items: readonly T[], size: number): Cut<T>[] =>
  letterPagesOf(items, size).map((page) => ({
    suffix: inName(nameOfLetterPage(page)),
    items: page.items,
  }));

/** The files of a list: one, or its parts. What is added to an archive changes few of them. */
export const dividedList = <T extends object, Row extends object>(
  name: string,
  { items, rows, weigh = () => 1, cut }: Making<T, Row>,
): ListFile<Row>[] => {
  const file = (suffix: string, own: readonly T[]): ListFile<Row> => ({
    name: name + suffix,
    count: own.reduce((sum, item) => sum + weigh(item), 0),
    items: own,
    rows: () => rows(own),
  });
  const whole = file('', items);
  if (whole.count <= 2 * ROWS) return [whole];
  return cut(items, ROWS, weigh).map(({ suffix, items: own }) => file(`-${suffix}`, own));
};
