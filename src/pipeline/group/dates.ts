import type { DateFact } from '../model/index.ts';
import { dayInWords, isoDay, weekdayNumber, weekdayOf } from './calendar.ts';

/**
 * The day of a given weekday that lies nearest to all of some days (least sum of distances); ties
 * go to the earlier. Null without any day.
 */
export const nearestWeekday = (weekday: number, days: readonly number[]): number | null => {
  const middle = days.toSorted((x, y) => x - y)[Math.floor(days.length / 2)];
  if (middle === undefined) return null;
  // The sum of distances falls up to the median and rises from there.
  const after = middle + ((weekday - weekdayOf(middle) + 7) % 7);
  const distance = (day: number): number =>
    days.reduce((sum, other) => sum + Math.abs(other - day), 0);
  return distance(after) < distance(after - 7) ? after : after - 7;
};

const span = (days: readonly number[]): string => {
  const first = days.reduce((x, y) => Math.min(x, y));
  const last = days.reduce((x, y) => Math.max(x, y));
  return first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;
};

/**
 * An article's date: its own where it states one that can be, else the day of the weekday it prints
 * that lies nearest to its story's dated articles or, without such, its topic's. Else null.
 */
export const dateOf = (
  article: { day: number | null; weekday: string | null },
  storyDays: readonly number[],
  topicDays: readonly number[],
): DateFact | null => {
  if (article.day !== null)
    return { value: isoDay(article.day), basis: 'stated', evidence: 'stated by the article' };
  const hint = article.weekday?.trim() ?? '';
  const weekday = weekdayNumber(hint);
  const [days, whose] = storyDays.length > 0 ? [storyDays, 'story'] : [topicDays, 'topic'];
  const day = weekday === null ? null : nearestWeekday(weekday, days);
  if (day === null) return null;
  return {
    value: isoDay(day),
    basis: 'inferred',
    evidence: `prints “${hint}”; the ${whose}’s dated articles give ${span(days)}`,
  };
};
