import { KEEP_FROM } from '../../../src/pipeline/extract/judge/judge.ts';
import { marginals } from '../../../src/pipeline/extract/model/chain.ts';
import { forward } from '../../../src/pipeline/extract/model/network.ts';
import type { Weights } from '../../../src/pipeline/extract/model/weights.ts';
import type { Example } from './examples.ts';

/** Agreement of the kept words with the text's, as bags: averages over pages. */
export type Score = { precision: number; recall: number; f1: number };

const counts = (list: readonly string[]): Map<string, number> => {
  const result = new Map<string, number>();
  for (const item of list) result.set(item, (result.get(item) ?? 0) + 1);
  return result;
};

const scoreOne = (kept: readonly string[], gold: readonly string[]): Score => {
  const wanted = counts(gold);
  let shared = 0;
  for (const [word, count] of counts(kept)) shared += Math.min(count, wanted.get(word) ?? 0);
  const precision = kept.length === 0 ? 0 : shared / kept.length;
  const recall = gold.length === 0 ? 1 : shared / gold.length;
  return {
    precision,
    recall,
    f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

/** How well a model does on pages that it was not trained on. */
export const score = (examples: readonly Example[], weights: Weights): Score[] =>
  examples.map((example) => {
    const { scores } = forward(example.features, example.count, weights);
    const { keep } = marginals(scores, weights.steps);
    const kept = example.words.flatMap((words, i) => ((keep[i] ?? 0) >= KEEP_FROM ? words : []));
    return scoreOne(kept, example.gold);
  });

/** The averages, for people. */
export const summary = (scores: readonly Score[]): string => {
  const mean = (key: keyof Score): string =>
    (scores.reduce((sum, one) => sum + one[key], 0) / Math.max(1, scores.length)).toFixed(4);
  return `words P ${mean('precision')} R ${mean('recall')} F1 ${mean('f1')} on ${scores.length} pages`;
};
