import weights from './pair.weights.json' with { type: 'json' };
import { STANDINGS, type Standing } from './standing.ts';
import { FEATURES, type Similarities } from './similarity.ts';

const { first, second } = weights;

/** Log-odds that two articles report one event at first look: from their similarities alone. */
export const firstOdds = (similarities: Similarities): number => {
  let odds = first.bias;
  for (const feature of FEATURES) odds += first.weights[feature] * similarities[feature];
  return odds;
};

/** The log-odds at second look, as far as the similarities go … */
export const oddsOf = (similarities: Similarities): number => {
  let odds = second.bias;
  for (const feature of FEATURES) odds += second.weights[feature] * similarities[feature];
  return odds;
};

/** … and what the standing among the neighbours adds. */
export const oddsOfStanding = (standing: Standing): number => {
  let odds = 0;
  for (const feature of STANDINGS) odds += second.weights[feature] * standing[feature];
  return odds;
};

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What is less likely at first look is not looked at twice. */
export const WORTH_A_LOOK = 0.01;

/** Less likely pairs are left out: they move no mean by a measurable amount. */
export const NEGLIGIBLE = 0.005;
