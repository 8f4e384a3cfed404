import type { Compared } from './comparing.ts';
import { averageLink, type Link } from './linkage.ts';
import { NEGLIGIBLE, oddsOfStanding, probability } from './odds.ts';
import weights from './pair.weights.json' with { type: 'json' };
import { STORY_REACH } from './pairs.ts';
import { inSlice, type Cut, type Slice } from './slices.ts';
import { Nearest, Neighbourhood, type Standing } from './standing.ts';

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

/** A pair of articles as it is seen among all. */
export type Seen = { a: number; b: number; odds: number; standing: Standing };

/** The pairs worth a second look, and how each stands among the others. */
export function* seenPairs(count: number, parts: readonly ComparedSlice[]): Generator<Seen> {
  const nearest = new Nearest(count);
  const links: (Link & { cosine: number; odds: number })[] = [];
  for (const { slice, compared } of parts) {
    const { pairs, cosines, likely, odds, greatest } = compared;
    const articles = inSlice(slice);
    for (const [k, i] of articles.entries()) nearest.note(i, greatest[k] ?? 0);
    for (const [p, weight] of likely.entries())
      links.push({
        a: articles[pairs[2 * p] ?? 0] ?? 0,
        b: articles[pairs[2 * p + 1] ?? 0] ?? 0,
        weight,
        cosine: cosines[p] ?? 0,
        odds: odds[p] ?? 0,
      });
  }
  const around = new Neighbourhood(count, links);
  for (const link of links) {
    const { a, b, cosine, odds } = link;
    const standing = { ...nearest.standing(a, b, cosine), ...around.standing(link) };
    yield { a, b, odds, standing };
  }
}

/** How likely each pair reports one event: logistic regression. */
function* links(count: number, parts: readonly ComparedSlice[]): Generator<Link> {
  for (const { a, b, odds, standing } of seenPairs(count, parts)) {
    const weight = probability(odds + oddsOfStanding(standing));
    if (weight >= NEGLIGIBLE) yield { a, b, weight };
  }
}

/** For each of so many articles the first article of its story. */
export const findStories = (count: number, parts: readonly ComparedSlice[]): Uint32Array =>
  averageLink(count, links(count, parts), {
    threshold: STORY_THRESHOLD,
    cohesion: STORY_COHESION,
    most: STORY_REACH.most,
  });
