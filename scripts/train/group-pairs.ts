/**
 * Makes src/pipeline/group/pair.weights.json: how much each similarity of two articles says about
 * their reporting one event, and from which mean probability articles are one story.
 *
 *   node scripts/train/group-pairs.ts OUT.json TRAIN.jsonl[.gz]… [--without HELD-OUT.jsonl[.gz]…]
 *
 * Articles are `{id, title, text, published?, story, topic?}`. Every file weighs the same, or as much as
 * stands behind it (`FILE@0.5`). The first
 * look goes by the similarities of the two alone, the second also by where they stand among the
 * pairs that are likely at first look. Prints what the limits give on the training sets; and of the
 * last set what they give on a third of its topics with weights that were fitted without these, for
 * each third. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../src/pipeline/group/similarity.ts';
import { STANDINGS } from '../../src/pipeline/group/standing.ts';
import { by, byCodeUnit, inOrder } from '../../src/pipeline/text/order.ts';
import { type Labelled, pathsOf, readSet, weighedPath, withoutStoriesOf } from './group-data.ts';
import { type Scored, scoresOf } from './group-limits.ts';
import { fitLooks, prepare } from './group-looks.ts';
import { partsOf } from './group-parts.ts';

/** Scores within this are about as good. */
const ABOUT = 0.0035;
const FOLDS = 3;

const [out, ...rest] = process.argv.slice(2);
const { train, heldOut } = pathsOf(rest);
if (out === undefined || train.length === 0) {
  console.error('usage: group-pairs.ts OUT.json TRAIN.jsonl… [--without HELD-OUT.jsonl…]');
  process.exit(2);
}
const held = heldOut.flatMap(readSet);
const weighed = train.map(weighedPath);
const sets = weighed.map(({ path }) => withoutStoriesOf(readSet(path), held));
const prepared = sets.map((set, i) =>
  partsOf(set)
    .map((part) => ({ ...part, weight: part.weight * (weighed[i]?.weight ?? 1) }))
    .map(prepare),
);
const fitted = fitLooks(prepared.flat());

const scored = scoresOf(prepared.flat(), fitted);
const top = Math.max(...scored.map(({ score }) => score));
// Of limits about as good the most lenient threshold, since on sets that were not fitted precision is
// well above recall; and with it the strictest cohesion, so that one likely pair joins no two events.
const [best] = scored
  .filter(({ score }) => score >= top - ABOUT)
  .toSorted(
    inOrder(
      by(({ threshold }: Scored) => threshold),
      by(({ cohesion }) => -cohesion),
    ),
  );
if (!best) throw new Error('no limits');

const named = (weights: Float64Array, names: readonly string[]) => {
  const rounded = (value: number | undefined): number => Number((value ?? 0).toFixed(4));
  return {
    bias: rounded(weights.at(-1)),
    weights: Object.fromEntries(names.map((name, i) => [name, rounded(weights[i])])),
  };
};
const result = {
  first: named(fitted.first, FEATURES),
  second: named(fitted.second, [...FEATURES, ...STANDINGS]),
  threshold: best.threshold,
  cohesion: best.cohesion,
};
writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);

const line = ({ threshold, cohesion, score }: Scored): string =>
  `threshold ${threshold}, cohesion ${cohesion}: B-cubed F1 ${score.toFixed(4)}`;
console.error(scored.map(line).join('\n'));
console.error(`chosen: ${line(best)}`);

const last = sets.at(-1) ?? [];
const topicOf = ({ topic, id }: Labelled): string => topic ?? id;
const topics = [...new Set(last.map(topicOf))].toSorted(byCodeUnit);
const isIn = (fold: number) => (article: Labelled) =>
  topics.indexOf(topicOf(article)) % FOLDS === fold;
for (let fold = 0; fold < FOLDS; fold++) {
  const without = partsOf(last.filter((article) => !isIn(fold)(article))).map(prepare);
  const part = prepare({ articles: last.filter(isIn(fold)), weight: 1 });
  const scores = scoresOf([part], fitLooks([...prepared.slice(0, -1).flat(), ...without]));
  const chosen = scores.find(
    ({ threshold, cohesion }) => threshold === best.threshold && cohesion === best.cohesion,
  );
  if (chosen) console.error(`held out, third ${fold + 1}: ${line(chosen)}`);
}
