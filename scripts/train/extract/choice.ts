import { choose, scoreOf, type Choice } from '../../../src/pipeline/extract/facts/choice.ts';
import { foldOf } from './examples.ts';

/** The candidates of one page: their features, and which of them are right. */
export type ChoiceExample = { host: string; rows: number[][]; right: boolean[]; gold: boolean };

const ROUNDS = 400;
const RATE = 0.1;
/** Ridge penalty on the standardised weights. */
const PENALTY = 0.01;

/** Shares of the candidates, and last of "none", under the weights. */
const shares = (rows: readonly number[][], { weights, none }: Choice): number[] => {
  const scores = [...rows.map((row) => scoreOf(row, weights)), none];
  const high = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - high));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
};

/**
 * Fits a conditional logit (McFadden 1974) by Adam: the candidates of a page compete with each
 * other and with "none of them". Deterministic.
 */
export const fitChoice = (examples: readonly ChoiceExample[]): Choice => {
  const all = examples.flatMap(({ rows }) => rows);
  const width = all[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => i);
  const mean = columns.map((i) => all.reduce((sum, row) => sum + (row[i] ?? 0), 0) / all.length);
  const spread = columns.map((i) =>
    Math.max(
      0.05,
      Math.sqrt(
        all.reduce((sum, row) => sum + ((row[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) / all.length,
      ),
    ),
  );
  const standard = examples.map(({ rows, right }) => ({
    rows: rows.map((row) => row.map((x, i) => (x - (mean[i] ?? 0)) / (spread[i] ?? 1))),
    right,
  }));
  const fitted: Choice = { weights: columns.map(() => 0), none: 0 };
  const first = new Float64Array(width + 1);
  const second = new Float64Array(width + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = [...fitted.weights.map((weight) => PENALTY * weight), 0];
    for (const { rows, right } of standard) {
      const share = shares(rows, fitted);
      const wanted = share.map((value, i) => (right[i] ? value : 0));
      const total = wanted.reduce((a, b) => a + b, 0);
      const found = right.includes(true);
      share.forEach((value, i) => {
        const last = i === rows.length;
        const target = found ? (wanted[i] ?? 0) / Math.max(total, 1e-12) : last ? 1 : 0;
        const off = (value - target) / standard.length;
        if (last) slope[width] = (slope[width] ?? 0) + off;
        else rows[i]?.forEach((x, k) => (slope[k] = (slope[k] ?? 0) + off * x));
      });
    }
    slope.forEach((g, k) => {
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * g;
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * g * g;
      const mean1 = (first[k] ?? 0) / (1 - 0.9 ** round);
      const mean2 = (second[k] ?? 0) / (1 - 0.999 ** round);
      const move = (RATE * mean1) / (Math.sqrt(mean2) + 1e-8);
      if (k === width) fitted.none -= move;
      else fitted.weights[k] = (fitted.weights[k] ?? 0) - move;
    });
  }
  const weights = fitted.weights.map((weight, i) => weight / (spread[i] ?? 1));
  return { weights, none: fitted.none + scoreOf(mean, weights) };
};

/** The same with four digits, for shipping. */
export const rounded = ({ weights, none }: Choice): Choice => {
  const round = (value: number): number => Number(value.toPrecision(4));
  return { weights: weights.map(round), none: round(none) };
};

/** Scores on sites that were not learnt from, for several least shares of the chosen candidate. */
export const crossValidate = (
  examples: readonly ChoiceExample[],
  folds: number,
  floors: readonly number[],
): string[] => {
  const picks = Array.from({ length: folds }, (_, fold) => {
    const fitted = fitChoice(examples.filter(({ host }) => foldOf(host, folds) !== fold));
    return examples
      .filter(({ host }) => foldOf(host, folds) === fold)
      .map((example) => ({ example, pick: choose(example.rows, fitted) }));
  }).flat();
  const gold = examples.filter((example) => example.gold).length;
  return floors.map((floor) => {
    const given = picks.filter(({ pick }) => pick !== null && pick.share >= floor);
    const right = given.filter(({ example, pick }) => example.right[pick?.index ?? -1]).length;
    const p = right / Math.max(1, given.length);
    const r = right / Math.max(1, gold);
    return `share ≥ ${floor}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * right) / (given.length + gold)).toFixed(3)}`;
  });
};
