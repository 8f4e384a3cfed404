import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addGradient, LAYERS, zeros } from '../../../scripts/train/extract/gradient.ts';
import { linesOf } from '../../../src/pipeline/extract/features/page.ts';
import { featureRows } from '../../../src/pipeline/extract/features/rows.ts';
import { decode, marginals } from '../../../src/pipeline/extract/model/chain.ts';
import { VIEWS } from '../../../src/pipeline/extract/model/network.ts';
import { weightsFor } from '../../../src/pipeline/extract/model/shipped.ts';
import type { Weights } from '../../../src/pipeline/extract/model/weights.ts';
import { parse } from '../../../src/pipeline/extract/segment/parse.ts';
import { dumpOf } from './capture.ts';

/** Every sequence of keep and drop, with its score. */
const sequences = (scores: Float64Array, steps: Float64Array): [number[], number][] =>
  Array.from({ length: 2 ** scores.length }, (_, code): [number[], number] => {
    const states = Array.from(scores, (_score, i) => (code >> i) & 1);
    const score = states.reduce((sum, state, i) => {
      const step = i === 0 ? 0 : (steps[2 * (states[i - 1] ?? 0) + state] ?? 0);
      return sum + step + (state === 1 ? (scores[i] ?? 0) : 0);
    }, 0);
    return [states, score];
  });

const value = fc.double({ min: -4, max: 4, noNaN: true });
const chain = fc.tuple(
  fc.array(value, { minLength: 1, maxLength: 7 }).map((list) => Float64Array.from(list)),
  fc.array(value, { minLength: 4, maxLength: 4 }).map((list) => Float64Array.from(list)),
);

describe('the chain agrees with counting every sequence', () => {
  test('probabilities', () => {
    fc.assert(
      fc.property(chain, ([scores, steps]) => {
        const all = sequences(scores, steps);
        const total = all.reduce((sum, [, score]) => sum + Math.exp(score), 0);
        marginals(scores, steps).keep.forEach((keep, i) => {
          const kept = all.filter(([states]) => states[i] === 1);
          const share = kept.reduce((sum, [, score]) => sum + Math.exp(score), 0) / total;
          expect(keep).toBeCloseTo(share, 9);
        });
      }),
      { seed: 3 },
    );
  });

  test('the likeliest sequence', () => {
    fc.assert(
      fc.property(chain, ([scores, steps]) => {
        const all = sequences(scores, steps);
        const best = Math.max(...all.map(([, score]) => score));
        const found = decode(scores, steps).map(Number);
        const score = all.find(([states]) => states.join() === found.join())?.[1];
        expect(score).toBeCloseTo(best, 9);
      }),
      { seed: 4 },
    );
  });
});

test('the shipped weights fit the features', () => {
  for (const [kind, text] of [
    ['text', dumpOf()],
    ['html', `<p>${dumpOf()}</p>`],
  ] as const) {
    const lines = linesOf(parse({ kind, text }));
    const [line] = lines;
    if (line === undefined) throw new Error('no line');
    const { features, first, firstBias, second } = weightsFor(kind);
    expect(featureRows(lines).width).toBe(features);
    expect(first).toHaveLength(features * firstBias.length);
    expect(second).toHaveLength(firstBias.length ** 2 * VIEWS);
  }
});

test('the gradient is the slope of the loss', () => {
  let state = 1;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  };
  const list = (length: number): Float64Array => Float64Array.from({ length }, next);
  const [features, hidden, count] = [3, 2, 5];
  const weights: Weights = {
    features,
    first: list(hidden * features),
    firstBias: list(hidden),
    second: list(hidden * hidden * VIEWS),
    secondBias: list(hidden),
    last: list(hidden),
    lastBias: list(1),
    steps: list(4),
  };
  const page = {
    id: 'a',
    count,
    features: list(count * features),
    keep: Uint8Array.of(0, 1, 1, 0, 1),
  };
  const gradient = zeros(weights);
  addGradient(page, weights, gradient, 1);
  const tiny = 1e-5;
  for (const name of LAYERS)
    gradient[name].forEach((slope, i) => {
      const at = weights[name][i] ?? 0;
      weights[name][i] = at + tiny;
      const above = addGradient(page, weights, zeros(weights), 1);
      weights[name][i] = at - tiny;
      const below = addGradient(page, weights, zeros(weights), 1);
      weights[name][i] = at;
      expect(slope).toBeCloseTo((above - below) / (2 * tiny), 5);
    });
});
