/** Where a part of a list begins and ends. */
export type Range = { from: number; to: number };

/**
 * What is compared at once, of a list in time order, the undated last: the items of a span of
 * days (`own`) with each other, with those of the days before within reach, and with the undated.
 * Every pair that is within reach falls to one slice.
 */
export type Slice = { before: Range; own: Range; undated: Range };

/** How to cut. */
export type Cut = {
  /** Items further apart than this (in days) are not compared. */
  window: number;
  /** A slice of more items than this is halved … */
  most: number;
  /** … unless it is as short as this, in days; a power of two. */
  shortest: number;
};

/** All days that grouping knows, as a power of two on either side of 1 January 1970. */
const FARTHEST = 2 ** 18;

/**
 * Cuts a list into slices. The calendar is halved until few enough items are in each part, so that
 * one item more changes the slices near it and no others. Where one slice is enough the undated are
 * its own.
 */
export const slicesOf = (days: readonly (number | null)[], cut: Cut): Slice[] => {
  const undatedFrom = days.indexOf(null);
  const dated = undatedFrom < 0 ? days.length : undatedFrom;
  /** The first of the dated items from a day on. */
  const firstFrom = (day: number): number => {
    let low = 0;
    let high = dated;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  if (days.length <= cut.most) {
    const none = { from: 0, to: 0 };
    return [{ before: none, own: { from: 0, to: days.length }, undated: none }];
  }
  const undated = { from: dated, to: days.length };
  const slices: Slice[] = [];
  const halve = (start: number, length: number, own: Range): void => {
    const count = own.to - own.from;
    if (count === 0) return;
    if (count > cut.most && length > cut.shortest) {
      const middle = firstFrom(start + length / 2);
      halve(start, length / 2, { from: own.from, to: middle });
      halve(start + length / 2, length / 2, { from: middle, to: own.to });
    } else {
      const first = days[own.from] ?? 0;
      slices.push({ before: { from: firstFrom(first - cut.window), to: own.from }, own, undated });
    }
  };
  halve(-FARTHEST, 2 * FARTHEST, { from: 0, to: dated });
  if (dated < days.length)
    slices.push({ before: { from: 0, to: 0 }, own: undated, undated: { from: 0, to: 0 } });
  return slices;
};

/** The items of a slice in their order: those of the days before, its own, the undated. */
export const inSlice = ({ before, own, undated }: Slice): number[] =>
  [before, own, undated].flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => from + i),
  );

/** Where in that order its own items stand. */
export const ownIn = ({ before, own }: Slice): Range => {
  const from = before.to - before.from;
  return { from, to: from + own.to - own.from };
};
