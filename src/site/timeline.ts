import type { Story } from '../pipeline/model/index.ts';
import { by } from '../pipeline/text/order.ts';

/** Days from 1970 of `2025-02-13`. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

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

/** A stretch of days (first and last) and how many articles appeared in it. */
export type Bar = { from: string; to: string; articles: number };

/** Days that a bar may stand for, the least first: a day, a week, a month, a quarter, a year. */
const STEPS = [1, 7, 30, 91, 365];
const MOST_BARS = 60;

/** How many dated articles appeared when, copies left out: from the first day to the last. */
export const barsOf = (stories: readonly Story[]): Bar[] => {
  const days = stories
    .flatMap(({ members }) => members.filter(({ copyOf }) => copyOf === null))
    .flatMap(({ date }) => (date ? [dayNumber(date.value)] : []))
    .toSorted((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = last - first + 1;
  const step = STEPS.find((length) => span <= length * MOST_BARS) ?? Math.ceil(span / MOST_BARS);
  const bars = Array.from({ length: Math.ceil(span / step) }, (_, i) => ({
    from: isoDay(first + i * step),
    to: isoDay(Math.min(last, first + (i + 1) * step - 1)),
    articles: 0,
  }));
  for (const day of days) {
    const bar = bars[Math.floor((day - first) / step)];
    if (bar) bar.articles += 1;
  }
  return bars;
};
