import { neighbours, type Reach } from './candidates.ts';
import { compare, type Similarities } from './similarity.ts';
import type { Range } from './slices.ts';
import type { Vectors } from './vectors.ts';

/** Articles further apart than this (in days) do not report one event. */
export const STORY_REACH: Reach = { window: 10, keys: 32, least: 0.08, most: 60 };

/** What makes a pair outstanding among the pairs of its articles. */
export const STANDINGS = [
  /** Its cosine of all words over that of the article with the more similar neighbour. */
  'mutual',
  /** … of the article with the less similar neighbour: 1 where either has no nearer one. */
  'chosen',
] as const;

export type Standing = Record<(typeof STANDINGS)[number], number>;

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

/** Each article's greatest cosine to any other. */
export class Nearest {
  readonly #greatest: Float64Array;

  constructor(count: number) {
    this.#greatest = new Float64Array(count);
  }

  /** The greatest cosine of each. */
  all(): Float64Array {
    return this.#greatest;
  }

  /** Notes what the articles' greatest cosine to some others is. */
  noteGreatest(a: number, cosine: number): void {
    this.#greatest[a] = Math.max(this.#greatest[a] ?? 0, cosine);
  }

  note(a: number, b: number, cosine: number): void {
    this.#greatest[a] = Math.max(this.#greatest[a] ?? 0, cosine);
    this.#greatest[b] = Math.max(this.#greatest[b] ?? 0, cosine);
  }

  /** Where a pair stands once all pairs are noted. */
  standing(a: number, b: number, cosine: number): Standing {
    const [x, y] = [this.#greatest[a] ?? 0, this.#greatest[b] ?? 0];
    return {
      mutual: cosine / (Math.max(x, y) || 1),
      chosen: cosine / (Math.min(x, y) || 1),
    };
  }
}
