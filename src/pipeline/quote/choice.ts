import type { Features } from './features.ts';

/**
 * Probability of each option by fitted weights: the softmax over their weighted features. A feature
 * without a weight weighs nothing.
 */
export function probabilities(
  weights: ReadonlyMap<string, number>,
  options: readonly Features[],
): number[] {
  const scores = options.map((features) =>
    features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0),
  );
  const top = Math.max(...scores, -Infinity);
  const parts = scores.map((value) => Math.exp(value - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}
