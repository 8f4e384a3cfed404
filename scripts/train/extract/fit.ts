import type { Weights } from '../../../src/pipeline/extract/model/weights.ts';
import { VIEWS } from '../../../src/pipeline/extract/model/network.ts';
import { addGradient, LAYERS, zeros, type Page, type Parameters } from './gradient.ts';
import { random, shuffled } from './random.ts';

/** How a model is trained. */
export type Plan = {
  hidden: number;
  epochs: number;
  batch: number;
  rate: number;
  /** Share of the weights' size taken off per step (decoupled decay, AdamW). */
  decay: number;
  /** Share of hidden units left out per page while training. */
  dropout: number;
  seed: number;
};

/** Random starting weights (He et al. 2015). */
const start = (features: number, plan: Plan): Weights => {
  const next = random(plan.seed);
  const layer = (outputs: number, inputs: number): Float64Array =>
    Float64Array.from({ length: outputs * inputs }, () => (next() * 2 - 1) * Math.sqrt(3 / inputs));
  return {
    features,
    first: layer(plan.hidden, features),
    firstBias: new Float64Array(plan.hidden),
    second: layer(plan.hidden, plan.hidden * VIEWS),
    secondBias: new Float64Array(plan.hidden),
    last: layer(1, plan.hidden),
    lastBias: new Float64Array(1),
    steps: Float64Array.from([1, -1, -1, 1]),
  };
};

/** One step of Adam (Kingma and Ba 2015) with decoupled weight decay (Loshchilov and Hutter 2019). */
const step = (
  weights: Weights,
  gradient: Parameters,
  moments: readonly [Parameters, Parameters],
  time: number,
  rate: number,
  decay: number,
): void => {
  for (const name of LAYERS) {
    const [value, slope, one, two] = [
      weights[name],
      gradient[name],
      moments[0][name],
      moments[1][name],
    ];
    const shrink = name === 'first' || name === 'second' || name === 'last' ? decay * rate : 0;
    for (let i = 0; i < value.length; i++) {
      const g = slope[i] ?? 0;
      const m = 0.9 * (one[i] ?? 0) + 0.1 * g;
      const v = 0.999 * (two[i] ?? 0) + 0.001 * g * g;
      one[i] = m;
      two[i] = v;
      const mean = m / (1 - 0.9 ** time);
      const spread = Math.sqrt(v / (1 - 0.999 ** time));
      value[i] = (value[i] ?? 0) * (1 - shrink) - (rate * mean) / (spread + 1e-8);
    }
  }
};

/** Trains on pages whose features are standardised. The same pages and plan give the same weights. */
export const fit = (
  pages: readonly Page[],
  features: number,
  plan: Plan,
  log: (line: string) => void,
): Weights => {
  const weights = start(features, plan);
  const moments = [zeros(weights), zeros(weights)] as const;
  const next = random(plan.seed + 1);
  const perEpoch = Math.ceil(pages.length / plan.batch);
  let time = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const order = shuffled(pages, next);
    let loss = 0;
    for (let at = 0; at < order.length; at += plan.batch) {
      const gradient = zeros(weights);
      const batch = order.slice(at, at + plan.batch);
      for (const page of batch) {
        const drop = Float64Array.from({ length: plan.hidden }, () =>
          next() < plan.dropout ? 0 : 1 / (1 - plan.dropout),
        );
        loss +=
          addGradient(page, weights, gradient, Math.sqrt(page.count) * batch.length, drop) *
          batch.length;
      }
      time++;
      const progress = time / (perEpoch * plan.epochs);
      const rate = plan.rate * Math.min(1, time / 50) * 0.5 * (1 + Math.cos(Math.PI * progress));
      step(weights, gradient, moments, time, rate, plan.decay);
    }
    log(`  epoch ${epoch + 1}: loss ${(loss / pages.length).toFixed(4)}`);
  }
  return weights;
};
