import type { Weights } from '../../../src/pipeline/extract/model/weights.ts';
import type { Page } from './gradient.ts';

/** Mean and spread of every feature over the lines of some pages. */
export type Standard = { mean: Float64Array; spread: Float64Array };

/** A feature that hardly varies must not be blown up by its tiny spread. */
const LEAST_SPREAD = 0.05;

export const standardOf = (pages: readonly Page[], features: number): Standard => {
  const mean = new Float64Array(features);
  const spread = new Float64Array(features);
  let lines = 0;
  for (const page of pages) {
    lines += page.count;
    page.features.forEach((value, i) => (mean[i % features] = (mean[i % features] ?? 0) + value));
  }
  mean.forEach((sum, f) => (mean[f] = sum / lines));
  for (const page of pages) {
    page.features.forEach((value, i) => {
      const off = value - (mean[i % features] ?? 0);
      spread[i % features] = (spread[i % features] ?? 0) + off * off;
    });
  }
  spread.forEach((sum, f) => (spread[f] = Math.max(LEAST_SPREAD, Math.sqrt(sum / lines))));
  return { mean, spread };
};

/** A page with its features standardised. */
export const standardised = (page: Page, { mean, spread }: Standard): Page => ({
  ...page,
  features: page.features.map(
    (value, i) => (value - (mean[i % mean.length] ?? 0)) / (spread[i % mean.length] ?? 1),
  ),
});

/** The same model for features as they are: the standard is folded into the first layer. */
export const folded = (weights: Weights, { mean, spread }: Standard): Weights => {
  const first = weights.first.map((weight, i) => weight / (spread[i % mean.length] ?? 1));
  const firstBias = weights.firstBias.map((bias, row) => {
    let sum = bias;
    mean.forEach((value, f) => (sum -= (first[row * mean.length + f] ?? 0) * value));
    return sum;
  });
  return { ...weights, first, firstBias };
};
