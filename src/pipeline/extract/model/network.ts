import type { Weights } from './weights.ts';

/**
 * How far a line's hidden values reach: running averages in both directions, each with its decay
 * per line. The slow one lets a heading such as "Leave a comment" be felt a screen further down.
 */
export const DECAYS = [0.5, 0.9] as const;

/** Copies of the hidden values that the second layer sees: own, neighbours, averages, the page. */
export const VIEWS = 1 + 2 + 2 * DECAYS.length + 1;

/** Everything that training needs to run the network backwards. */
export type Pass = {
  count: number;
  /** count × hidden. */
  first: Float64Array;
  /** count × (hidden × VIEWS). */
  views: Float64Array;
  /** count × hidden. */
  second: Float64Array;
  /** Score for keeping each line (log odds before the chain is considered). */
  scores: Float64Array;
};

/** Fills the views of the first layer's values around each line. */
const look = (first: Float64Array, count: number, hidden: number): Float64Array => {
  const width = hidden * VIEWS;
  const views = new Float64Array(count * width);
  const mean = new Float64Array(hidden);
  for (let i = 0; i < count * hidden; i++) {
    mean[i % hidden] = (mean[i % hidden] ?? 0) + (first[i] ?? 0) / count;
  }
  const copy = (from: number, to: number, view: number): void => {
    for (let h = 0; h < hidden; h++) {
      views[to * width + view * hidden + h] = first[from * hidden + h] ?? 0;
    }
  };
  for (let i = 0; i < count; i++) {
    copy(i, i, 0);
    if (i > 0) copy(i - 1, i, 1);
    if (i + 1 < count) copy(i + 1, i, 2);
    views.set(mean, i * width + (VIEWS - 1) * hidden);
  }
  DECAYS.forEach((decay, d) => {
    const before = (3 + 2 * d) * hidden;
    const after = before + hidden;
    for (let i = 1; i < count; i++) {
      for (let h = 0; h < hidden; h++) {
        const past = views[(i - 1) * width + before + h] ?? 0;
        const value = first[(i - 1) * hidden + h] ?? 0;
        views[i * width + before + h] = decay * past + (1 - decay) * value;
        const j = count - 1 - i;
        const ahead = views[(j + 1) * width + after + h] ?? 0;
        const next = first[(j + 1) * hidden + h] ?? 0;
        views[j * width + after + h] = decay * ahead + (1 - decay) * next;
      }
    }
  });
  return views;
};

/**
 * One dense layer, `outputs` values for each of `count` rows. Inputs are mostly zero (features are
 * flags), so the sum runs over inputs outside and outputs inside, and skips the zeros.
 */
const dense = (
  input: Float64Array,
  count: number,
  weights: Float64Array,
  bias: Float64Array,
  squash: boolean,
): Float64Array => {
  const outputs = bias.length;
  const width = weights.length / outputs;
  const columns = new Float64Array(weights.length);
  for (let o = 0; o < outputs; o++)
    for (let k = 0; k < width; k++) columns[k * outputs + o] = weights[o * width + k] ?? 0;
  const result = new Float64Array(count * outputs);
  for (let i = 0; i < count; i++) {
    const row = i * width;
    const out = i * outputs;
    for (let o = 0; o < outputs; o++) result[out + o] = bias[o] ?? 0;
    for (let k = 0; k < width; k++) {
      const x = input[row + k] ?? 0;
      if (x === 0) continue;
      const at = k * outputs;
      for (let o = 0; o < outputs; o++)
        result[out + o] = (result[out + o] ?? 0) + x * (columns[at + o] ?? 0);
    }
    if (!squash) continue;
    for (let o = 0; o < outputs; o++) {
      const value = result[out + o] ?? 0;
      if (value < 0) result[out + o] = value * LEAK;
    }
  }
  return result;
};

/** Slope of the rectifier below zero. */
export const LEAK = 0.1;

/**
 * Scores a page's lines: a dense layer over each line's features, running averages of its values
 * over the lines around, a second dense layer, and one score. The averages play the part of a
 * recurrent network's memory at the price of two additions per value; time is linear in the page.
 *
 * @param features one row per line, `count` × number of features
 */
export const forward = (
  features: Float64Array,
  count: number,
  weights: Weights,
  drop: Float64Array | null = null,
): Pass => {
  const hidden = weights.firstBias.length;
  const first = dense(features, count, weights.first, weights.firstBias, true);
  if (drop)
    for (let i = 0; i < first.length; i++) first[i] = (first[i] ?? 0) * (drop[i % hidden] ?? 1);
  const views = look(first, count, hidden);
  const second = dense(views, count, weights.second, weights.secondBias, true);
  const scores = dense(second, count, weights.last, weights.lastBias, false);
  return { count, first, views, second, scores };
};
