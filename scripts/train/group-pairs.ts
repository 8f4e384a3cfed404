/**
 * Makes src/pipeline/group/pair.weights.json: how much each similarity of two articles says about
 * their reporting one event, and from which mean probability articles are one story.
 *
 *   node scripts/train/group-pairs.ts OUT.json TRAIN.jsonl[.gz]… [--without HELD-OUT.jsonl[.gz]…]
 *
 * Articles are `{id, title, text, published?, story}`. Every file weighs the same. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { arranged, profileOf } from '../../src/pipeline/group/profile.ts';
import { averageLink } from '../../src/pipeline/group/linkage.ts';
import { unpackTerms } from '../../src/pipeline/group/packed-terms.ts';
import { comparedPairs, Nearest, STANDINGS, STORY_REACH } from '../../src/pipeline/group/pairs.ts';
import { FEATURES } from '../../src/pipeline/group/similarity.ts';
import { vectorsOf } from '../../src/pipeline/group/vectors.ts';
import { by, inOrder } from '../../src/pipeline/text/order.ts';
import { pathsOf, readSet, withoutStoriesOf } from './group-data.ts';
import { fitLogistic } from './group-logistic.ts';
import { partsOf, type Part } from './group-parts.ts';

const PENALTY = 0.01;
/** Every part counts as so many pairs; a part of fewer than the least does not count more per pair. */
const ROWS = 1000;
const LEAST_ROWS = 20;
const THRESHOLDS = Array.from({ length: 21 }, (_, i) => (30 + i) / 100);
/** Scores within this are about as good. */
const ABOUT = 0.001;
const COHESIONS = [0, 0.4, 0.5, 0.6, 0.7, 0.8];

type Pair = { a: number; b: number; x: number[]; same: boolean };
type Compared = { stories: string[]; pairs: Pair[]; weight: number };

const prepare = ({ articles, weight }: Part): Compared => {
  const storyOf = new Map(articles.map(({ id, story }) => [id, story ?? id]));
  const ordered = arranged(articles.map(profileOf));
  const stories = ordered.map(({ id }) => storyOf.get(id) ?? id);
  const nearest = new Nearest(ordered.length);
  const compared = [...comparedPairs(vectorsOf(ordered.map(({ terms }) => unpackTerms(terms))))];
  for (const { a, b, similarities } of compared) nearest.note(a, b, similarities.whole);
  const pairs = compared.map(({ a, b, similarities }): Pair => {
    const standing = nearest.standing(a, b, similarities.whole);
    const x = [...FEATURES.map((f) => similarities[f]), ...STANDINGS.map((f) => standing[f])];
    return { a, b, x, same: stories[a] === stories[b] };
  });
  return { stories, pairs, weight };
};

/** B-cubed F1 (Bagga and Baldwin 1998). */
const bCubed = (gold: readonly string[], found: readonly number[]): number => {
  const count = <T>(labels: readonly T[]): Map<T, number> =>
    labels.reduce((map, label) => map.set(label, (map.get(label) ?? 0) + 1), new Map<T, number>());
  const joint = gold.map((label, i) => `${found[i] ?? -1} ${label}`);
  const [ofGold, ofFound, ofJoint] = [count(gold), count(found), count(joint)];
  let precision = 0;
  let recall = 0;
  for (const [i, label] of gold.entries()) {
    const both = ofJoint.get(joint[i] ?? '') ?? 0;
    precision += both / (ofFound.get(found[i] ?? -1) ?? 1);
    recall += both / (ofGold.get(label) ?? 1);
  }
  return (2 * precision * recall) / (precision + recall) / gold.length;
};

const [out, ...rest] = process.argv.slice(2);
const { train, heldOut } = pathsOf(rest);
if (out === undefined || train.length === 0) {
  console.error('usage: group-pairs.ts OUT.json TRAIN.jsonl… [--without HELD-OUT.jsonl…]');
  process.exit(2);
}
const held = heldOut.flatMap(readSet);
const parts = train.flatMap((path) => partsOf(withoutStoriesOf(readSet(path), held))).map(prepare);
const rows = parts.flatMap(({ pairs, weight }) =>
  pairs.map(({ x, same }) => ({
    x,
    y: same ? (1 as const) : (0 as const),
    weight: (weight * ROWS) / Math.max(LEAST_ROWS, pairs.length),
  })),
);
const weights = fitLogistic(rows, PENALTY);
const probability = (x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * (weights[i] ?? 0), weights.at(-1) ?? 0)));

const total = parts.reduce((sum, { weight }) => sum + weight, 0);
const linked = parts.map(({ pairs, ...part }) => ({
  ...part,
  links: pairs.map(({ a, b, x }) => ({ a, b, weight: probability(x) })),
}));
const scored = COHESIONS.flatMap((cohesion) =>
  THRESHOLDS.map((threshold) => {
    const score = linked.reduce((sum, { stories, links, weight }) => {
      const limits = { threshold, cohesion, most: STORY_REACH.most };
      return (
        sum + (weight / total) * bCubed(stories, [...averageLink(stories.length, links, limits)])
      );
    }, 0);
    return { threshold, cohesion, score };
  }),
);
const top = Math.max(...scored.map(({ score }) => score));
// Of limits about as good the strictest: a false merger is worse than a missed one.
const [best] = scored
  .filter(({ score }) => score >= top - ABOUT)
  .toSorted(
    inOrder(
      by(({ threshold }) => -threshold),
      by(({ score }) => -score),
    ),
  );
if (!best) throw new Error('no limits');
const rounded = (value: number | undefined): number => Number((value ?? 0).toFixed(4));
const names = [...FEATURES, ...STANDINGS];
const result = {
  bias: rounded(weights.at(-1)),
  weights: Object.fromEntries(names.map((name, i) => [name, rounded(weights[i])])),
  threshold: best.threshold,
  cohesion: best.cohesion,
};
writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
console.error(`${rows.length} pairs, B-cubed F1 on them ${best.score.toFixed(4)}`);
