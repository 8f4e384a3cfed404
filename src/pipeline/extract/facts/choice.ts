import { z } from 'zod';

/** A conditional logit (McFadden 1974): candidates compete with each other and with "none". */
export const Choice = z.strictObject({ weights: z.array(z.number()), none: z.number() });
export type Choice = z.infer<typeof Choice>;

/** The score of a candidate's features under the weights. */
export const scoreOf = (features: readonly number[], weights: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return sum;
};

/** Which candidate is chosen, and its share of the probability; null where it is none of them. */
export const choose = (
  rows: readonly (readonly number[])[],
  { weights, none }: Choice,
): { index: number; share: number } | null => {
  const scores = rows.map((row) => scoreOf(row, weights));
  let best = -1;
  let sum = 0;
  const high = Math.max(none, ...scores);
  scores.forEach((score, i) => {
    sum += Math.exp(score - high);
    if (best < 0 || score > (scores[best] ?? 0)) best = i;
  });
  sum += Math.exp(none - high);
  const score = scores[best];
  return score === undefined ? null : { index: best, share: Math.exp(score - high) / sum };
};

/** The candidate that the weights choose; undefined where none is likely enough. */
export const likeliest = <T extends { features: readonly number[] }>(
  candidates: readonly T[],
  choice: Choice,
  leastShare: number,
): T | undefined => {
  const pick = choose(
    candidates.map(({ features }) => features),
    choice,
  );
  return pick === null || pick.share < leastShare ? undefined : candidates[pick.index];
};
