import type { Document } from '../model/index.ts';
import { dayNumber } from './calendar.ts';

/** A date outside these years is a slip of the page, not the day of an article. */
const FIRST_DAY = dayNumber('1600-01-01') ?? 0;
const LAST_DAY = dayNumber('2199-12-31') ?? 0;

/**
 * The day grouping may rely on, as a day's number; null without one. The zero of computer clocks
 * (1 January 1970) is what a page prints when it knows no date.
 */
export const usableDay = ({ published }: Document): number | null => {
  const day = dayNumber(published);
  return day === null || day === 0 || day < FIRST_DAY || day > LAST_DAY ? null : day;
};
