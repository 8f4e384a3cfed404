import { dayNumber } from './timeline.ts';

/** Something on a day, with a size (1 and more), that can be told from others by a hollow dot. */
export type Dated = { day: string; size: number; hollow: boolean };

/** A dot of a plot, in its units. */
export type Dot = { x: number; y: number; r: number; hollow: boolean };

/** Dots over a line of days, those of one day upon each other. */
export type Plot = { width: number; height: number; dots: Dot[]; from: string; to: string };

const WIDTH = 660;
/** Radius of a dot of size 1, the most that any has, and the space between two. */
const RADIUS = { one: 4, most: 13, between: 2 };

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Lays out what is dated from the first day to the last; areas go with sizes. Null where all falls on
 * one day: then there is nothing to see that a sentence does not say.
 */
export const plotOf = (items: readonly Dated[]): Plot | null => {
  const days = items.map(({ day }) => day).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  const [first, span] = [dayNumber(from), dayNumber(to) - dayNumber(from)];
  const room = WIDTH - 2 * RADIUS.most;
  const filled = new Map<string, number>();
  const dots = items.map(({ day, size, hollow }): Dot => {
    const r = Math.min(RADIUS.most, RADIUS.one * Math.sqrt(size));
    const below = filled.get(day) ?? 0;
    filled.set(day, below + 2 * r + RADIUS.between);
    const x = RADIUS.most + (room * (dayNumber(day) - first)) / span;
    return { x: round(x), y: below + r + RADIUS.between, r: round(r), hollow };
  });
  const height = Math.max(...filled.values()) + RADIUS.between;
  return {
    width: WIDTH,
    height: round(height),
    // The line of days is below: y grows downwards in a picture.
    dots: dots.map((dot) => ({ ...dot, y: round(height - dot.y) })),
    from,
    to,
  };
};
