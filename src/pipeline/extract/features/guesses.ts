import type { Rows } from './rows.ts';

/** How many guesses to either side a line sees one by one. */
const NEAR = 5;

/** How slowly running averages of guesses forget, per line. */
const DECAYS = [0.7, 0.9, 0.97] as const;

/** A line that surely belongs: guessed so, and long enough to be a sentence. */
const SURE = 0.7;
const SENTENCE = 12;

/** Distances beyond this are all the same. */
const FAR = 50;

/** How many features `withGuesses` adds. */
export const GUESS_FEATURES = 1 + 2 * NEAR + 6 * DECAYS.length + 8;

/** Running averages of a quantity over the lines before each line, or over those behind it. */
const trail = (
  quantity: (line: number) => number,
  count: number,
  decay: number,
  backwards: boolean,
): Float64Array => {
  const result = new Float64Array(count);
  let mean = 0;
  for (let step = 0; step < count; step++) {
    const i = backwards ? count - 1 - step : step;
    result[i] = mean;
    mean = decay * mean + (1 - decay) * quantity(i);
  }
  return result;
};

/**
 * Rows with what a first look guessed of the lines around: the guesses nearby, how much kept and
 * how much dropped text stands before and behind, how much of the body has gone by, and how far the
 * nearest sure sentence is. A second look at the page so sees where the body begins and ends
 * (auto-context, Tu 2008).
 *
 * @param guesses probability of each line to belong to the body
 * @param words number of words of each line
 */
export const withGuesses = (rows: Rows, guesses: Float64Array, words: Float64Array): Rows => {
  const { values, width, count } = rows;
  const wide = width + GUESS_FEATURES;
  const result = new Float32Array(count * wide);
  const guess = (i: number): number => guesses[i] ?? 0;
  const kept = (i: number): number => guess(i) * (words[i] ?? 0);
  const dropped = (i: number): number => (1 - guess(i)) * (words[i] ?? 0);
  const trails: Float64Array[] = [];
  for (const quantity of [guess, kept, dropped])
    for (const decay of DECAYS)
      trails.push(trail(quantity, count, decay, false), trail(quantity, count, decay, true));
  let total = 0;
  let all = 0;
  for (let i = 0; i < count; i++) {
    total += kept(i);
    all += words[i] ?? 0;
  }
  const behind = new Float64Array(count);
  const ahead = new Float64Array(count);
  let highest = 0;
  let sure = count + FAR;
  for (let i = count - 1; i >= 0; i--) {
    behind[i] = highest;
    ahead[i] = Math.min(FAR, sure - i);
    highest = Math.max(highest, guess(i));
    if (guess(i) > SURE && (words[i] ?? 0) >= SENTENCE) sure = i;
  }
  highest = 0;
  sure = -FAR;
  let gone = 0;
  for (let i = 0; i < count; i++) {
    let at = i * wide;
    result.set(values.subarray(i * width, (i + 1) * width), at);
    at += width;
    const add = (value: number): void => {
      result[at++] = value;
    };
    add(guess(i));
    for (let d = 1; d <= NEAR; d++) {
      add(guess(i - d));
      add(guess(i + d));
    }
    for (const one of trails) add(one[i] ?? 0);
    add(gone / (total + 1e-6));
    gone += kept(i);
    add(gone / (total + 1e-6));
    add(Math.log1p(total));
    add(total / (all + 1));
    add(highest);
    add(behind[i] ?? 0);
    add(Math.min(FAR, i - sure));
    add(ahead[i] ?? 0);
    highest = Math.max(highest, guess(i));
    if (guess(i) > SURE && (words[i] ?? 0) >= SENTENCE) sure = i;
  }
  return { values: result, width: wide, count };
};
