import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestEdit } from '../../../src/pipeline/lineage/myers.ts';
import { stays } from '../../../src/pipeline/lineage/patience.ts';

const whole = (elements: readonly number[]) => ({
  sequence: Uint32Array.from(elements),
  from: 0,
  to: elements.length,
});
const elements = fc.array(fc.nat(6), { maxLength: 40 });

/** Length of the longest common subsequence, by the table. */
const longest = (a: readonly number[], b: readonly number[]): number => {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a)
    row = b.reduce<number[]>(
      (next, y, j) => [
        ...next,
        x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0),
      ],
      [0],
    );
  return row.at(-1) ?? 0;
};

describe.each([
  ['shortestEdit', shortestEdit],
  ['stays', stays],
] as const)('%s', (_, pair) => {
  const pairs = (a: readonly number[], b: readonly number[], left = 1e6): [number, number][] => {
    const found: [number, number][] = [];
    pair(whole(a), whole(b), { left }, (i, j) => found.push([i, j]));
    return found.sort(([i], [j]) => i - j);
  };

  test('pairs equal elements, each once, in the order of both', () => {
    fc.assert(
      fc.property(elements, elements, (a, b) => {
        const found = pairs(a, b);
        for (const [i, j] of found) expect(a[i]).toBe(b[j]);
        for (const [k, [i, j]] of found.entries()) {
          const [before, other] = found[k - 1] ?? [-1, -1];
          expect(i > before && j > other).toBe(true);
        }
      }),
    );
  });

  test('stops where its budget ends', () => {
    expect(pairs([1, 2, 1, 2, 3, 3], [2, 1, 2, 1, 4, 4], 0)).toEqual([]);
  });
});

test('stays keeps the longest common order of elements that stand once', () => {
  const numbers = Array.from({ length: 30 }, (_, i) => i);
  const some = fc.shuffledSubarray(numbers);
  fc.assert(
    fc.property(some, some, (a, b) => {
      let kept = 0;
      stays(whole(a), whole(b), { left: 0 }, () => kept++);
      expect(kept).toBe(longest(a, b));
    }),
  );
});

test('shortestEdit leaves as much as can stay', () => {
  fc.assert(
    fc.property(elements, elements, (a, b) => {
      let kept = 0;
      shortestEdit(whole(a), whole(b), { left: 1e6 }, () => kept++);
      expect(kept).toBe(longest(a, b));
    }),
  );
});
