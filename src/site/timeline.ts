import type { Story } from '../pipeline/model/index.ts';
import { by } from '../pipeline/text/order.ts';

/** Days from 1970 of `2025-02-13`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const isoDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** A day of a topic: its stories, and how many days it is after the one before. */
export type TopicDay = { day: string; after: number; stories: Story[] };

/** A topic's stories by the day they begin, and those that nothing dates. */
export const daysOf = (stories: readonly Story[]): { days: TopicDay[]; undated: Story[] } => {
  const byDay = Map.groupBy(stories, ({ date }) => date?.value);
  const undated = byDay.get(undefined) ?? [];
  const dated = [...byDay]
    .flatMap(([day, group]) => (day === undefined ? [] : [{ day, stories: group }]))
    .toSorted(by(({ day }) => day));
  const days = dated.map((entry, i) => {
    const before = dated[i - 1];
    return { ...entry, after: before ? dayNumber(entry.day) - dayNumber(before.day) : 0 };
  });
  return { days, undated };
};

/** A stretch of days (first and last) and how many things happened in it. */
export type Bar = { from: string; to: string; count: number };

/** Days that a bar may stand for, the least first: a day, a week, a month, a quarter, a year. */
const STEPS = [1, 7, 30, 91, 365];
const MOST_BARS = 60;

/** Days on which dated articles of some stories appeared, copies left out. */
export const articleDays = (stories: readonly Story[]): string[] =>
  stories
    .flatMap(({ members }) => members.filter(({ copyOf }) => copyOf === null))
    .flatMap(({ date }) => date?.value ?? []);

/** How often each day, week, month … stands among some days (`2025-02-13`): from the first to the last. */
export const barsOf = (days: readonly string[]): Bar[] => {
  const numbers = days.map(dayNumber).toSorted((a, b) => a - b);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = last - first + 1;
  const step = STEPS.find((length) => span <= length * MOST_BARS) ?? Math.ceil(span / MOST_BARS);
  const bars = Array.from({ length: Math.ceil(span / step) }, (_, i) => ({
    from: isoDay(first + i * step),
    to: isoDay(Math.min(last, first + (i + 1) * step - 1)),
    count: 0,
  }));
  for (const day of numbers) {
    const bar = bars[Math.floor((day - first) / step)];
    if (bar) bar.count += 1;
  }
  return bars;
};
