/** Pairs of articles as rows for logistic regression, at first and at second look. */
import { probability, WORTH_A_LOOK } from '../../src/pipeline/group/odds.ts';
import { unpackTerms } from '../../src/pipeline/group/packed-terms.ts';
import { comparedPairs } from '../../src/pipeline/group/pairs.ts';
import { arranged, profileOf } from '../../src/pipeline/group/profile.ts';
import { FEATURES } from '../../src/pipeline/group/similarity.ts';
import { Nearest, Neighbourhood, STANDINGS } from '../../src/pipeline/group/standing.ts';
import { vectorsOf } from '../../src/pipeline/group/vectors.ts';
import type { Labelled } from './group-data.ts';
import { fitLogistic } from './group-logistic.ts';
import type { Part } from './group-parts.ts';

const PENALTY = 0.01;
/** Every part counts as so many pairs; a part of fewer than the least does not count more per pair. */
const ROWS = 1000;
const LEAST_ROWS = 20;

type Pair = { a: number; b: number; cosine: number; x: number[]; same: boolean };

/** The articles of a part in canonical order, by their stories, and their pairs. */
export type Compared = { stories: string[]; pairs: Pair[]; weight: number };

/** What a fit says of a row: a probability. */
type Says = (x: readonly number[]) => number;

/** Compares the articles of a part. */
export const prepare = ({ articles, weight }: Part): Compared => {
  const storyOf = new Map(articles.map(({ id, story }: Labelled) => [id, story ?? id]));
  const ordered = arranged(articles.map(profileOf));
  const stories = ordered.map(({ id }) => storyOf.get(id) ?? id);
  const vectors = vectorsOf(ordered.map(({ terms }) => unpackTerms(terms)));
  const pairs = Array.from(comparedPairs(vectors), ({ a, b, similarities }): Pair => ({
    a,
    b,
    cosine: similarities.whole,
    x: FEATURES.map((feature) => similarities[feature]),
    same: stories[a] === stories[b],
  }));
  return { stories, pairs, weight };
};

/** Fits the weights of one look. */
const look = (parts: readonly Compared[]): { weights: Float64Array; says: Says } => {
  const rows = parts.flatMap(({ pairs, weight }) =>
    pairs.map(({ x, same }) => ({
      x,
      y: same ? (1 as const) : (0 as const),
      weight: (weight * ROWS) / Math.max(LEAST_ROWS, pairs.length),
    })),
  );
  const weights = fitLogistic(rows, PENALTY);
  const says: Says = (x) =>
    probability(x.reduce((sum, v, i) => sum + v * (weights[i] ?? 0), weights.at(-1) ?? 0));
  return { weights, says };
};

/** The pairs that are worth a second look, with where they stand among the others. */
const seenAgain = (part: Compared, likely: Says): Compared => {
  const { stories, pairs } = part;
  const nearest = new Nearest(stories.length);
  for (const { a, b, cosine } of pairs) for (const i of [a, b]) nearest.note(i, cosine);
  const worth = pairs
    .map((pair) => ({ ...pair, weight: likely(pair.x) }))
    .filter(({ weight }) => weight >= WORTH_A_LOOK);
  const around = new Neighbourhood(stories.length, worth);
  return {
    ...part,
    pairs: worth.map((pair): Pair => {
      const { a, b, cosine, x } = pair;
      const standing = { ...nearest.standing(a, b, cosine), ...around.standing(pair) };
      return { ...pair, x: [...x, ...STANDINGS.map((feature) => standing[feature])] };
    }),
  };
};

/** Weights of both looks, and how likely they make the pairs of a part. */
export type Fitted = {
  first: Float64Array;
  second: Float64Array;
  linksIn: (part: Compared) => { a: number; b: number; weight: number }[];
};

/** Fits both looks. */
export const fitLooks = (parts: readonly Compared[]): Fitted => {
  const first = look(parts);
  const second = look(parts.map((part) => seenAgain(part, first.says)));
  return {
    first: first.weights,
    second: second.weights,
    linksIn: (part) =>
      seenAgain(part, first.says).pairs.map(({ a, b, x }) => ({ a, b, weight: second.says(x) })),
  };
};
