import { probabilities } from './choice.ts';
import type { Features } from './features.ts';
import weights from './speaker.weights.json' with { type: 'json' };

/** Fitted weights by feature (scripts/train/speakers.ts). */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** Probability that each candidate speaks. */
export const chancesOf = (candidates: readonly Features[]): number[] =>
  probabilities(WEIGHTS, candidates);
