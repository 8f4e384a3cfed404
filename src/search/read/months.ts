import type { Directory } from '../directory.ts';
import { type Kind, KINDS } from '../shown.ts';
import type { Records } from './ask.ts';

/** The numbers of the records of a kind that a month has: from the first to before the second. */
const rangeOf = ({ months, records }: Directory, kind: Kind, at: number): [number, number] => [
  months[at]?.[1][kind] ?? 0,
  months[at + 1]?.[1][kind] ?? records[kind],
];

/** Tells whether a record is of a month: records are numbered by date. */
export const inMonth = (
  directory: Directory,
  kind: Kind,
  month: string,
): ((record: number) => boolean) => {
  const at = directory.months.findIndex(([name]) => name === month);
  const [from, to] = at < 0 ? [0, 0] : rangeOf(directory, kind, at);
  return (record) => record >= from && record < to;
};

/** How many of the records each month has, newest first; months without any are left out. */
export const countMonths = (directory: Directory, records: Records): [string, number][] =>
  directory.months
    .map(([month], at): [string, number] => [
      month,
      KINDS.reduce((sum, kind) => {
        const [from, to] = rangeOf(directory, kind, at);
        return sum + records[kind].filter((record) => record >= from && record < to).length;
      }, 0),
    ])
    .filter(([month, count]) => month !== '' && count > 0);
