import { withNeighbours } from '../features/around.ts';
import { withGuesses } from '../features/guesses.ts';
import type { Line } from '../features/page.ts';
import { featureRows, lengthOf } from '../features/rows.ts';
import type { Tilt } from '../features/tilt.ts';
import type { Model } from '../model/shipped.ts';
import { logOdds } from '../model/trees.ts';

/**
 * A line stays from this probability on. On held-out sites .4 and .5 agree with the text equally well
 * (shingles .938 on dumps, .3 less); below one half, because a lost paragraph costs more than a stray
 * line.
 */
export const KEEP_FROM = 0.4;

const logistic = (odds: Float64Array): Float64Array => odds.map((x) => 1 / (1 + Math.exp(-x)));

/**
 * The probability of each line to belong to the body. A first look judges each line by itself and
 * its neighbours, a second one by what the first thinks of the lines around. Linear in the page.
 */
export const probabilities = (lines: readonly Line[], model: Model, tilt: Tilt): Float64Array => {
  const rows = featureRows(lines, tilt);
  const guesses = logistic(logOdds(model.first, withNeighbours(rows).values));
  const words = Float64Array.from(lines, lengthOf);
  return logistic(logOdds(model.second, withGuesses(rows, guesses, words).values));
};
