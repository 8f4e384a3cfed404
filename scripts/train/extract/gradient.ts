import { marginals } from '../../../src/pipeline/extract/model/chain.ts';
import { DECAYS, forward, LEAK, VIEWS } from '../../../src/pipeline/extract/model/network.ts';
import type { Weights } from '../../../src/pipeline/extract/model/weights.ts';

/** One page for training. */
export type Page = {
  id: string;
  count: number;
  /** count × features. */
  features: Float64Array;
  /** 1 where the line belongs to the body. */
  keep: Uint8Array;
};

/** The parameters that are trained, in a fixed order. */
export const LAYERS = [
  'first',
  'firstBias',
  'second',
  'secondBias',
  'last',
  'lastBias',
  'steps',
] as const;
export type Parameters = Record<(typeof LAYERS)[number], Float64Array>;

/** Parameters of the same shape, all zero. */
export const zeros = (like: Parameters): Parameters => ({
  first: new Float64Array(like.first.length),
  firstBias: new Float64Array(like.firstBias.length),
  second: new Float64Array(like.second.length),
  secondBias: new Float64Array(like.secondBias.length),
  last: new Float64Array(like.last.length),
  lastBias: new Float64Array(like.lastBias.length),
  steps: new Float64Array(like.steps.length),
});

type Dense = {
  input: Float64Array;
  weights: Float64Array;
  delta: Float64Array;
  toWeights: Float64Array;
  toBias: Float64Array;
};

/** Backwards through a dense layer: adds to its gradients, returns the one at its input. */
const denseBack = (layer: Dense, count: number, wanted: boolean): Float64Array => {
  const { input, weights, delta, toWeights, toBias } = layer;
  const outputs = toBias.length;
  const width = weights.length / outputs;
  const back = new Float64Array(wanted ? count * width : 0);
  for (let i = 0; i < count; i++) {
    const row = i * width;
    for (let o = 0; o < outputs; o++) {
      const d = delta[i * outputs + o] ?? 0;
      if (d === 0) continue;
      toBias[o] = (toBias[o] ?? 0) + d;
      const at = o * width;
      for (let k = 0; k < width; k++) {
        toWeights[at + k] = (toWeights[at + k] ?? 0) + d * (input[row + k] ?? 0);
      }
      if (!wanted) continue;
      for (let k = 0; k < width; k++) {
        back[row + k] = (back[row + k] ?? 0) + d * (weights[at + k] ?? 0);
      }
    }
  }
  return back;
};

/** Backwards through the rectifier, in place. */
const rectifierBack = (values: Float64Array, delta: Float64Array): void => {
  for (let i = 0; i < values.length; i++) {
    if ((values[i] ?? 0) < 0) delta[i] = (delta[i] ?? 0) * LEAK;
  }
};

/** Backwards through the views: from each line's views to the lines that they look at. */
const lookBack = (delta: Float64Array, count: number, hidden: number): Float64Array => {
  const width = hidden * VIEWS;
  const back = new Float64Array(count * hidden);
  const add = (line: number, h: number, value: number): void => {
    back[line * hidden + h] = (back[line * hidden + h] ?? 0) + value;
  };
  for (let h = 0; h < hidden; h++) {
    let page = 0;
    for (let i = 0; i < count; i++) page += delta[i * width + (VIEWS - 1) * hidden + h] ?? 0;
    for (let i = 0; i < count; i++) {
      add(i, h, (delta[i * width + h] ?? 0) + page / count);
      if (i > 0) add(i - 1, h, delta[i * width + hidden + h] ?? 0);
      if (i + 1 < count) add(i + 1, h, delta[i * width + 2 * hidden + h] ?? 0);
    }
    DECAYS.forEach((decay, d) => {
      const before = (3 + 2 * d) * hidden + h;
      const after = before + hidden;
      let carried = 0;
      for (let i = count - 1; i > 0; i--) {
        carried = decay * carried + (delta[i * width + before] ?? 0);
        add(i - 1, h, (1 - decay) * carried);
      }
      carried = 0;
      for (let i = 0; i + 1 < count; i++) {
        carried = decay * carried + (delta[i * width + after] ?? 0);
        add(i + 1, h, (1 - decay) * carried);
      }
    });
  }
  return back;
};

/** Score of a sequence minus the log sum over all: the log likelihood, to be made large. */
const likelihood = (scores: Float64Array, keep: Uint8Array, steps: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    if (keep[i] === 1) sum += scores[i] ?? 0;
    if (i > 0) sum += steps[2 * (keep[i - 1] ?? 0) + (keep[i] ?? 0)] ?? 0;
  }
  return sum;
};

/**
 * Adds one page's gradient of the negative log likelihood, divided by `share`.
 * @returns the page's loss
 */
export const addGradient = (
  page: Page,
  weights: Weights,
  to: Parameters,
  share: number,
  drop: Float64Array | null = null,
): number => {
  const { count } = page;
  const pass = forward(page.features, count, weights, drop);
  const chain = marginals(pass.scores, weights.steps);
  const loss = chain.logZ - likelihood(pass.scores, page.keep, weights.steps);
  const delta = new Float64Array(count);
  for (let i = 0; i < count; i++) delta[i] = ((chain.keep[i] ?? 0) - (page.keep[i] ?? 0)) / share;
  for (let step = 0; step < 4; step++) {
    to.steps[step] = (to.steps[step] ?? 0) + (chain.steps[step] ?? 0) / share;
  }
  for (let i = 1; i < count; i++) {
    const step = 2 * (page.keep[i - 1] ?? 0) + (page.keep[i] ?? 0);
    to.steps[step] = (to.steps[step] ?? 0) - 1 / share;
  }
  const hidden = weights.firstBias.length;
  const second = denseBack(
    {
      input: pass.second,
      weights: weights.last,
      delta,
      toWeights: to.last,
      toBias: to.lastBias,
    },
    count,
    true,
  );
  rectifierBack(pass.second, second);
  const views = denseBack(
    {
      input: pass.views,
      weights: weights.second,
      delta: second,
      toWeights: to.second,
      toBias: to.secondBias,
    },
    count,
    true,
  );
  const first = lookBack(views, count, hidden);
  if (drop)
    for (let i = 0; i < first.length; i++) first[i] = (first[i] ?? 0) * (drop[i % hidden] ?? 1);
  rectifierBack(pass.first, first);
  denseBack(
    {
      input: page.features,
      weights: weights.first,
      delta: first,
      toWeights: to.first,
      toBias: to.firstBias,
    },
    count,
    false,
  );
  return loss / share;
};
