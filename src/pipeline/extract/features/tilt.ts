import type { RowWriter } from './row.ts';

/**
 * How much a word speaks for an article (positive) or for page furniture (negative): the logarithm
 * of how many pages have it in their article over how many have it in the rest; 0 where unknown.
 */
export type Tilt = (word: string) => number;

/** How many features `writeTilt` writes. */
export const TILT_FEATURES = 6;

/** Words of a line that are looked at: a long line says early what it is. */
const MOST = 50;

/** A word that says something by itself. */
const CLEAR = 0.7;

/** The farthest that a line's words together can tilt. */
const FARTHEST = 20;

/** What a line's words (but the function words) say of it: their mean tilt, its sum, the extremes, the shares of clear ones. */
export const writeTilt = (row: RowWriter, words: readonly string[], tilt: Tilt): void => {
  let sum = 0;
  let known = 0;
  let lowest = 0;
  let highest = 0;
  let against = 0;
  let inFavour = 0;
  const end = Math.min(MOST, words.length);
  for (let i = 0; i < end; i++) {
    const value = tilt(words[i] ?? '');
    if (value === 0) continue;
    known++;
    sum += value;
    if (value < lowest) lowest = value;
    else if (value > highest) highest = value;
    if (value < -CLEAR) against++;
    else if (value > CLEAR) inFavour++;
  }
  const share = 1 / Math.max(1, known);
  row.add(sum * share);
  row.add(Math.max(-FARTHEST, Math.min(FARTHEST, sum)));
  row.add(lowest);
  row.add(highest);
  row.add(against * share);
  row.add(inFavour * share);
};
