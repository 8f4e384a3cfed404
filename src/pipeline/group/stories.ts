import { averageLink, type Link } from './linkage.ts';
import weights from './pair.weights.json' with { type: 'json' };
import { comparedPairs, Nearest, STANDINGS, STORY_REACH, type Standing } from './pairs.ts';
import { FEATURES, type Similarities } from './similarity.ts';
import type { Vectors } from './vectors.ts';

/** Mean probability from which two groups of articles are one story; made with the weights. */
export const STORY_THRESHOLD = weights.threshold;

/** See `Limits`; measured over sets of few and of many stories. */
export const STORY_COHESION = weights.cohesion;

/** Less likely pairs are left out: they move no mean by a measurable amount. */
const NEGLIGIBLE = 0.005;

const sum = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0);

/** Log-odds that two articles report one event, from their similarities alone. */
export const oddsOf = (similarities: Similarities): number =>
  weights.bias + sum(FEATURES.map((feature) => weights.weights[feature] * similarities[feature]));

/** What their standing among their neighbours adds to the log-odds. */
export const oddsOfStanding = (standing: Standing): number =>
  sum(STANDINGS.map((feature) => weights.weights[feature] * standing[feature]));

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** All pairs worth naming and how likely each reports one event: logistic regression. */
const links = (articles: readonly Vectors[]): Link[] => {
  const nearest = new Nearest(articles.length);
  const pairs: { a: number; b: number; cosine: number; odds: number }[] = [];
  for (const { a, b, similarities } of comparedPairs(articles)) {
    nearest.note(a, b, similarities.whole);
    pairs.push({ a, b, cosine: similarities.whole, odds: oddsOf(similarities) });
  }
  return pairs.flatMap(({ a, b, cosine, odds }) => {
    const weight = probability(odds + oddsOfStanding(nearest.standing(a, b, cosine)));
    return weight < NEGLIGIBLE ? [] : [{ a, b, weight }];
  });
};

/** For each article the first article of its story. `articles` are in canonical order. */
export const findStories = (articles: readonly Vectors[]): Uint32Array =>
  averageLink(articles.length, links(articles), {
    threshold: STORY_THRESHOLD,
    cohesion: STORY_COHESION,
    most: STORY_REACH.most,
  });
