import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestOf, partsOf, piecesOf } from '../../../src/site/parts.ts';

const items = fc.array(fc.record({ id: fc.nat(), weight: fc.nat({ max: 12 }) }));
const weigh = ({ weight }: { weight: number }) => weight;
const sum = (own: readonly { weight: number }[]) => own.reduce((all, one) => all + one.weight, 0);

describe('a list in pieces', () => {
  it('holds every item once, in the order of the list', () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(piecesOf(all, 10, weigh).flatMap((piece) => piece.items)).toEqual(all);
      }),
    );
  });

  it('has no piece that is larger than a page, but for an item that is', () => {
    fc.assert(
      fc.property(items, (all) => {
        for (const { number, items: own } of piecesOf(all, 10, weigh))
          if (number !== undefined) expect(sum(own) <= 10 || own.length === 1).toBe(true);
      }),
    );
  });

  it('is changed in its newest piece alone by what is added', () => {
    fc.assert(
      fc.property(items, fc.record({ id: fc.nat(), weight: fc.nat({ max: 12 }) }), (all, one) => {
        const numbered = (list: typeof all) =>
          piecesOf(list, 10, weigh).filter(({ number }) => number !== undefined);
        const before = numbered(all);
        expect(numbered([one, ...all]).slice(-before.length || Infinity)).toEqual(before);
      }),
    );
  });

  it('is not parted before it fills two pages', () => {
    const list = Array.from({ length: 21 }, (_, i) => i);
    expect(newestOf(list.slice(0, 20), 10)).toBeUndefined();
    expect(newestOf(list, 10)).toEqual(list.slice(0, 10));
    expect(piecesOf(list, 10).map(({ number, items: own }) => [number, own.length])).toEqual([
      [undefined, 11],
      [1, 10],
    ]);
    expect(piecesOf([], 10)).toEqual([]);
  });
});

it('parts a list by month and each month by number, and knows what is next to each part', () => {
  const days = ['2025-02-02', '2025-02-01', '2025-02-01', '2025-02-01', '2025-01-03', undefined];
  const parts = partsOf(days, (day) => day, 1);
  expect(parts.map(({ name, items: own, numbers }) => [name, own.length, numbers])).toEqual([
    ['2025-02', 2, [2, 1]],
    ['2025-02/2', 1, []],
    ['2025-02/1', 1, []],
    ['2025-01', 1, []],
    ['undated', 1, []],
  ]);
  expect(parts[2]).toMatchObject({
    newer: { month: '2025-02', number: 2 },
    older: { month: '2025-01', number: undefined },
  });
  expect([parts[0]?.newer, parts.at(-1)?.older]).toEqual([undefined, undefined]);
});
