import type { Line } from '../features/page.ts';
import { featureRows } from '../features/rows.ts';
import { marginals } from '../model/chain.ts';
import { forward } from '../model/network.ts';
import type { Weights } from '../model/weights.ts';

/**
 * A line stays from this probability on. Below one half, because a lost paragraph costs more than a
 * stray line; the best of .3, .4, .5 and .6 by shingles over held-out hosts.
 */
export const KEEP_FROM = 0.42;

/** The probability of each line to belong to the body, all others considered. */
export const probabilities = (lines: readonly Line[], weights: Weights): Float64Array => {
  const { values, count } = featureRows(lines);
  const { scores } = forward(Float64Array.from(values), count, weights);
  return marginals(scores, weights.steps).keep;
};
