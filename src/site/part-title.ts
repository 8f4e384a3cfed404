import { months, parts as t } from '#strings';
import { longMonth } from './format.ts';
import { OTHER_LETTERS } from './letters.ts';
import { UNDATED } from './months.ts';
import type { PartName } from './parts.ts';

/** `2025-02` → `February 2025`, in words too where no month is known. */
export const monthTitle = (month: string): string =>
  month === UNDATED ? months.undated : longMonth(month);

/** What a part of a list is called: its month, and its page where the month has several. */
export const partTitle = ({ month, number }: PartName): string =>
  number === undefined ? monthTitle(month) : t.page(monthTitle(month), number);

/** What a page of a letter is called. */
export const letterTitle = (letter: string, number = 1): string => {
  const name = letter === OTHER_LETTERS ? t.otherLetters : letter.toUpperCase();
  return number === 1 ? name : t.page(name, number);
};
