import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Heap } from '../../../src/pipeline/group/heap.ts';
import { averageLink, type Limits } from '../../../src/pipeline/group/linkage.ts';

const limits: Limits = { threshold: 0.5, cohesion: 0 };
const link = (a: number, b: number, weight: number) => ({ a, b, weight });

test('a heap gives items in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      const heap = new Heap<number>((x, y) => x < y);
      for (const value of values) heap.push(value);
      const given = values.map(() => heap.pop());
      expect(given).toEqual(values.toSorted((x, y) => x - y));
      expect(heap.pop()).toBeUndefined();
    }),
    { seed: 5 },
  );
});

describe('averageLink', () => {
  test('labels each item with the first of its cluster', () => {
    const found = averageLink(5, [link(1, 3, 0.9), link(3, 4, 0.8), link(1, 4, 0.8)], limits);
    expect([...found]).toEqual([0, 1, 2, 1, 1]);
  });

  test('does not chain: what is like one of two and unlike the other stays out', () => {
    const found = averageLink(3, [link(0, 1, 0.9), link(1, 2, 0.8)], limits);
    expect([...found]).toEqual([0, 0, 2]);
  });

  test('merges from the threshold on, not below', () => {
    expect([...averageLink(2, [link(0, 1, 0.5)], limits)]).toEqual([0, 0]);
    expect([...averageLink(2, [link(0, 1, 0.499)], limits)]).toEqual([0, 1]);
  });

  test('keeps two tight groups apart that are less like each other', () => {
    const links = [
      link(0, 1, 1),
      link(2, 3, 1),
      ...[0, 1].flatMap((a) => [2, 3].map((b) => link(a, b, 0.6))),
    ];
    expect(new Set(averageLink(4, links, limits)).size).toBe(1);
    expect(new Set(averageLink(4, links, { ...limits, cohesion: 0.7 })).size).toBe(2);
  });

  test('counts an item for as many as it stands for', () => {
    const links = [link(0, 1, 0.9), link(0, 2, 0.8), link(1, 2, 0.1)];
    expect([...averageLink(3, links, { ...limits, sizes: [9, 1, 1] })]).toEqual([0, 0, 0]);
    expect([...averageLink(3, links, { ...limits, sizes: [1, 9, 1] })]).toEqual([0, 0, 2]);
  });

  test('holds a large cluster together though each item brings few links', () => {
    const most = 10;
    const links = Array.from({ length: 200 }, (_, b) =>
      Array.from({ length: Math.min(b, most) }, (_, k) => link(b - 1 - k, b, 0.9)),
    ).flat();
    expect(new Set(averageLink(200, links, { ...limits, most })).size).toBeLessThan(12);
  });

  test('depends on no order of the links', () => {
    const links = Array.from({ length: 12 }, (_, i) =>
      link(i % 5, 5 + (i % 7), 0.5 + (i % 4) / 10),
    );
    const expected = averageLink(12, links, limits);
    fc.assert(
      fc.property(fc.shuffledSubarray(links, { minLength: links.length }), (shuffled) => {
        expect(averageLink(12, shuffled, limits)).toEqual(expected);
      }),
      { seed: 5, numRuns: 50 },
    );
  });
});
