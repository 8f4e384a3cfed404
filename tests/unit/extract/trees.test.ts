import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binned } from '../../../scripts/train/trees/bins.ts';
import { boost } from '../../../scripts/train/trees/boost.ts';
import { withNeighbours } from '../../../src/pipeline/extract/features/around.ts';
import { withGuesses } from '../../../src/pipeline/extract/features/guesses.ts';
import { linesOf } from '../../../src/pipeline/extract/features/page.ts';
import { featureRows, lengthOf } from '../../../src/pipeline/extract/features/rows.ts';
import { modelFor, shippedTilt } from '../../../src/pipeline/extract/model/shipped.ts';
import { loadTrees, logOdds } from '../../../src/pipeline/extract/model/trees.ts';
import { parse } from '../../../src/pipeline/extract/segment/parse.ts';
import { dumpOf } from './capture.ts';

const PLAN = {
  trees: 30,
  rate: 0.3,
  columns: 1,
  rows: 1,
  leaves: 8,
  least: 0.1,
  penalty: 1,
  seed: 1,
};

describe('trees', () => {
  /** Two rows of values: a stump on the second of them, then a leaf. */
  const stump = loadTrees({
    width: 2,
    bias: 0.5,
    roots: [0, 3],
    feature: [1, -1, -1, -1],
    value: [0.25, -1, 2, 0.125],
    left: [1, 0, 0, 0],
  });

  test('each row goes down every tree', () => {
    const values = Float32Array.from([9, 0.25, 9, 0.26]);
    expect([...logOdds(stump, values)]).toEqual([0.5 - 1 + 0.125, 0.5 + 2 + 0.125]);
  });

  test('learn what depends on two values at once', () => {
    const values = new Float32Array(800);
    const labels = new Uint8Array(400);
    for (let i = 0; i < 400; i++) {
      const [a, b] = [(i % 20) / 20, Math.floor(i / 20) / 20];
      values.set([a, b], 2 * i);
      labels[i] = a > 0.5 !== b > 0.5 ? 1 : 0;
    }
    const weights = new Float64Array(400).fill(1);
    const trees = loadTrees(boost(binned(values, 2), labels, weights, PLAN));
    const wrong = logOdds(trees, values).filter((odds, i) => odds > 0 !== (labels[i] === 1));
    expect(wrong).toHaveLength(0);
  });

  test('the same rows give the same trees', () => {
    const values = Float32Array.from({ length: 300 }, (_, i) => ((i * 7919) % 101) / 101);
    const labels = Uint8Array.from({ length: 100 }, (_, i) => ((i * 31) % 7 < 3 ? 1 : 0));
    const weights = new Float64Array(100).fill(1);
    const plan = { ...PLAN, rows: 0.5, columns: 0.7 };
    const train = () => boost(binned(values, 3), labels, weights, plan);
    expect(train()).toEqual(train());
  });
});

test('bins part values as their edges do', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true, min: -5, max: 5 }), { minLength: 1 }), (list) => {
      const values = Float32Array.from(list);
      const { bins, edges } = binned(values, 1);
      const [edge = new Float64Array(0)] = edges;
      values.forEach((value, row) => {
        const bin = bins[row] ?? 0;
        expect(bin === edge.length || value <= (edge[bin] ?? 0)).toBe(true);
        expect(bin === 0 || value > (edge[bin - 1] ?? 0)).toBe(true);
      });
    }),
    { seed: 5 },
  );
});

describe('what stands around a line', () => {
  const rows = { values: Float32Array.from([1, 2, 4]), width: 1, count: 3 };

  test('neighbours, then running averages before and behind', () => {
    const { values, width } = withNeighbours(rows);
    const row = (i: number) => [...values.subarray(i * width, (i + 1) * width)];
    expect(row(0).slice(0, 4)).toEqual([1, 0, 2, 0]);
    expect(row(1).slice(0, 3)).toEqual([2, 1, 4]);
    expect(row(1)[3]).toBeCloseTo(0.1);
    expect(row(2)[3]).toBeCloseTo(0.29);
    expect(row(0)[4]).toBeCloseTo(0.9 * 0.4 + 0.1 * 2);
  });

  test('guesses of the lines around, none beyond the page', () => {
    const guesses = Float64Array.from([0.1, 0.9, 0.2]);
    const { values, width } = withGuesses(rows, guesses, Float64Array.from([5, 20, 5]));
    const row = (i: number) => [...values.subarray(i * width, (i + 1) * width)];
    // own value, own guess, then one before, one behind, two before, two behind …
    expect(
      row(0)
        .slice(0, 6)
        .map((x) => Number(x.toFixed(3))),
    ).toEqual([1, 0.1, 0, 0.9, 0, 0.2]);
    expect(
      row(2)
        .slice(0, 6)
        .map((x) => Number(x.toFixed(3))),
    ).toEqual([4, 0.2, 0.9, 0, 0.1, 0]);
  });
});

test('the shipped models fit the features', () => {
  for (const [kind, text] of [
    ['text', dumpOf()],
    ['html', `<p>${dumpOf()}</p>`],
  ] as const) {
    const lines = linesOf(parse({ kind, text }));
    const rows = featureRows(lines, shippedTilt);
    const { first, second } = modelFor(kind);
    const words = Float64Array.from(lines, lengthOf);
    expect(withNeighbours(rows).width).toBe(first.width);
    expect(withGuesses(rows, new Float64Array(lines.length), words).width).toBe(second.width);
    expect(rows.values).toHaveLength(rows.count * rows.width);
  }
});
