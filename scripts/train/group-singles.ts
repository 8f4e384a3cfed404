/**
 * Makes a training set of articles that report no event together out of articles of one kind
 * without labels: what unrelated long articles have in common is what grouping must not fall for.
 *
 *   node scripts/train/group-singles.ts ARTICLES.jsonl[.gz] [--undated] > SINGLES.jsonl
 *
 * Takes every eighth article and leaves out those that share three rare names or more with an
 * earlier one, since they may be on one event. Deterministic.
 */
import { readSet, type Labelled } from './group-data.ts';

const EVERY = 8;
const FIRST = 3;
/** A name is rare that so few of the articles print; sharing so many is no chance. */
const RARE = 4;
const SHARED = 3;

const NAME = /\b\p{Lu}\p{L}{3,}\b/gu;

const [path, flag] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: group-singles.ts ARTICLES.jsonl[.gz] [--undated]');
  process.exit(2);
}
const articles = readSet(path).filter((_, i) => i % EVERY === FIRST);
const names = articles.map(({ text }) => new Set(text.match(NAME)));
const printing = new Map<string, number[]>();
for (const [i, own] of names.entries())
  for (const name of own) printing.set(name, [...(printing.get(name) ?? []), i]);
const related = new Set<number>();
for (const [i, own] of names.entries()) {
  const shared = new Map<number, number>();
  for (const name of own) {
    const others = printing.get(name) ?? [];
    if (others.length <= RARE)
      for (const j of others) if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1);
  }
  if ([...shared.values()].some((count) => count >= SHARED)) related.add(i);
}
for (const [i, { id, title, text, published }] of articles.entries()) {
  if (related.has(i)) continue;
  const single: Labelled = { id, title, text, published: null, story: id };
  console.log(JSON.stringify(flag === '--undated' ? single : { ...single, published }));
}
