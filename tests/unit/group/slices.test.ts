import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSlice, ownIn, slicesOf, type Cut } from '../../../src/pipeline/group/slices.ts';

const cut: Cut = { window: 3, most: 5, shortest: 2 };

const inTime = (days: readonly (number | null)[]): (number | null)[] =>
  days.toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity) || 0);

/** How often each pair of items is compared, and none that is out of reach. */
const compared = (days: readonly (number | null)[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const slice of slicesOf(days, cut)) {
    const items = inSlice(slice);
    const own = ownIn(slice);
    for (const [q, j] of items.entries())
      for (const [p, i] of items.slice(0, q).entries()) {
        // Those before the slice's own meet only its own, and so do the undated.
        const meets = q >= own.to ? p >= own.from && p < own.to : q >= own.from;
        if (meets) times.set(`${i} ${j}`, (times.get(`${i} ${j}`) ?? 0) + 1);
      }
  }
  return times;
};

describe('slicesOf', () => {
  test('has every pair within reach compared once, and no pair twice', () => {
    const day = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: -30, max: 30 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (drawn) => {
        const days = inTime(drawn);
        const times = compared(days);
        for (const [j, later] of days.entries())
          for (const [i, earlier] of days.slice(0, j).entries()) {
            const near = later === null || earlier === null || later - earlier <= cut.window;
            const count = times.get(`${i} ${j}`) ?? 0;
            expect(count).toBeLessThanOrEqual(1);
            if (near) expect([i, j, count]).toEqual([i, j, 1]);
          }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test('takes a small set as one slice, whatever its days', () => {
    expect(slicesOf([-50_000, 3, 70_000, null], cut)).toHaveLength(1);
    expect(slicesOf([], cut)).toHaveLength(1);
  });

  test('changes only the slices near a day when an item of that day is added', () => {
    const days = Array.from({ length: 200 }, (_, day) => day);
    const ownDays = (all: readonly number[]): string[] =>
      slicesOf(all, cut).map((slice) =>
        inSlice(slice)
          .map((i) => all[i] ?? '')
          .join(' '),
      );
    const before = new Set(ownDays(days));
    const after = ownDays(days.toSpliced(100, 0, 100));
    const changed = after.filter((slice) => !before.has(slice));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThanOrEqual(4);
  });

  test('does not halve a slice without end, however many items a day has', () => {
    const slices = slicesOf(
      Array.from({ length: 500 }, () => 7),
      cut,
    );
    expect(slices).toHaveLength(1);
  });
});
