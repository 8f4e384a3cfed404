import weights from './speaker.weights.json' with { type: 'json' };
import type { Features } from './features.ts';

/** Fitted weights by feature (scripts/train/speakers.ts); a feature without one weighs nothing. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

const score = (features: Features): number =>
  features.reduce((sum, name) => sum + (WEIGHTS.get(name) ?? 0), 0);

/** Probability of each candidate: the softmax over their weighted features. */
export function probabilities(candidates: readonly Features[]): number[] {
  const scores = candidates.map(score);
  const top = Math.max(...scores, -Infinity);
  const parts = scores.map((value) => Math.exp(value - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}
