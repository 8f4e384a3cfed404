import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plotOf } from '../../../src/site/dots.ts';

const at = (day: string, size = 1, hollow = false) => ({ day, size, hollow });

it('runs from the first day to the last, and stacks what falls on one day', () => {
  const plot = plotOf([
    at('2031-05-06'),
    at('2031-05-01'),
    at('2031-05-11'),
    at('2031-05-06', 4, true),
  ]);
  expect(plot).toMatchObject({ from: '2031-05-01', to: '2031-05-11' });
  const [middle, first, last, above] = plot?.dots ?? [];
  expect(first?.x).toBeLessThan(middle?.x ?? 0);
  expect((first?.x ?? 0) + (last?.x ?? 0)).toBeCloseTo(2 * (middle?.x ?? 0));
  expect(above?.x).toBe(middle?.x);
  expect(above?.y).toBeLessThan(middle?.y ?? 0);
  // Areas go with sizes: four times as much is twice as wide.
  expect(above?.r).toBe(2 * (middle?.r ?? 0));
  expect(above?.hollow).toBe(true);
});

it('is none for a single day, or none', () => {
  expect(plotOf([])).toBeNull();
  expect(plotOf([at('2031-05-06'), at('2031-05-06')])).toBeNull();
});

it('stays within its frame, whatever comes', () => {
  const item = fc.record({
    day: fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    size: fc.integer({ min: 1, max: 500 }),
    hollow: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 60 }), (items) => {
      const plot = plotOf(items);
      for (const { x, y, r } of plot?.dots ?? []) {
        expect(x - r).toBeGreaterThanOrEqual(-0.1);
        expect(x + r).toBeLessThanOrEqual((plot?.width ?? 0) + 0.1);
        expect(y - r).toBeGreaterThanOrEqual(-0.1);
        expect(y + r).toBeLessThanOrEqual((plot?.height ?? 0) + 0.1);
      }
    }),
  );
});
