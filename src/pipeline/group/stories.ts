import type { Compared } from './comparing.ts';
import { averageLink, type Link } from './linkage.ts';
import { NEGLIGIBLE, oddsOfStanding, probability } from './odds.ts';
import weights from './pair.weights.json' with { type: 'json' };
import { Nearest, STORY_REACH } from './pairs.ts';
import { inSlice, type Cut, type Slice } from './slices.ts';

/** Mean probability from which two groups of articles are one story; made with the weights. */
export const STORY_THRESHOLD = weights.threshold;

/** See `Limits`; measured over sets of few and of many stories. */
export const STORY_COHESION = weights.cohesion;

/**
 * How articles are cut into slices. In a set that is not cut rarity is that in the whole set; the
 * weights were fitted on sets smaller than this.
 */
export const STORY_CUT: Cut = { window: STORY_REACH.window, most: 8192, shortest: 8 };

/** A slice, and what comparing its articles gave. */
export type ComparedSlice = { slice: Slice; compared: Compared };

/** How near the nearest neighbour of each article is. */
export const nearestIn = (count: number, parts: readonly ComparedSlice[]): Nearest => {
  const nearest = new Nearest(count);
  for (const { slice, compared } of parts)
    for (const [k, i] of inSlice(slice).entries())
      nearest.noteGreatest(i, compared.greatest[k] ?? 0);
  return nearest;
};

/** All pairs worth naming and how likely each reports one event: logistic regression. */
function* links(count: number, parts: readonly ComparedSlice[]): Generator<Link> {
  const nearest = nearestIn(count, parts);
  for (const { slice, compared } of parts) {
    const { pairs, cosines, odds } = compared;
    const articles = inSlice(slice);
    for (const [p, own] of odds.entries()) {
      const a = articles[pairs[2 * p] ?? 0] ?? 0;
      const b = articles[pairs[2 * p + 1] ?? 0] ?? 0;
      const standing = nearest.standing(a, b, cosines[p] ?? 0);
      const weight = probability(own + oddsOfStanding(standing));
      if (weight >= NEGLIGIBLE) yield { a, b, weight };
    }
  }
}

/** For each of so many articles the first article of its story. */
export const findStories = (count: number, parts: readonly ComparedSlice[]): Uint32Array =>
  averageLink(count, links(count, parts), {
    threshold: STORY_THRESHOLD,
    cohesion: STORY_COHESION,
    most: STORY_REACH.most,
  });
