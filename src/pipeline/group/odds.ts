import weights from './pair.weights.json' with { type: 'json' };
import { STANDINGS, type Standing } from './pairs.ts';
import { FEATURES, type Similarities } from './similarity.ts';

const sum = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0);

/** Log-odds that two articles report one event, from their similarities alone. */
export const oddsOf = (similarities: Similarities): number =>
  weights.bias + sum(FEATURES.map((feature) => weights.weights[feature] * similarities[feature]));

/** What their standing among their neighbours adds to the log-odds. */
export const oddsOfStanding = (standing: Standing): number =>
  sum(STANDINGS.map((feature) => weights.weights[feature] * standing[feature]));

/** The most that it can add: no standing is above 1. */
export const MOST_OF_STANDING = sum(
  STANDINGS.map((feature) => Math.max(0, weights.weights[feature])),
);

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Less likely pairs are left out: they move no mean by a measurable amount. */
export const NEGLIGIBLE = 0.005;
