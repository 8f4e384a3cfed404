import { neighbours, type Reach } from './candidates.ts';
import { compare, type Similarities } from './similarity.ts';
import type { Range } from './slices.ts';
import type { Vectors } from './vectors.ts';

/** Articles further apart than this (in days) do not report one event. */
export const STORY_REACH: Reach = { window: 10, keys: 32, least: 0.08, most: 60 };

/**
 * The pairs of articles that are near enough to be compared, the earlier article first; of each
 * one is among the `own` (see `Slice`).
 */
export function* comparedPairs(
  articles: readonly Vectors[],
  own?: Range,
): Generator<{ a: number; b: number; similarities: Similarities }> {
  for (const [a, b] of neighbours(articles, STORY_REACH, own)) {
    const [first, second] = [articles[a], articles[b]];
    if (first && second) yield { a, b, similarities: compare(first, second) };
  }
}
