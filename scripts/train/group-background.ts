/**
 * Makes src/pipeline/group/background.weights.json: in how many of some thousand news articles each
 * ordinary word occurs.
 *
 *   node scripts/train/group-background.ts OUT.json TRAIN.jsonl[.gz]… [--without HELD-OUT.jsonl[.gz]…]
 *
 * A word counts as ordinary when at least 20 articles print it in lower case; so names are not in
 * the list. Counted is every article that prints it, in whatever case. Words of three letters or
 * more; numbers are left out.
 */
import { writeFileSync } from 'node:fs';
import { by } from '../../src/pipeline/text/order.ts';
import { STOPWORDS } from '../../src/pipeline/text/stopwords.ts';
import { words } from '../../src/pipeline/text/words.ts';
import { pathsOf, readSet, withoutStoriesOf } from './group-data.ts';

const LEAST_ARTICLES = 20;
const LOWER_CASE = /^[a-z]{3,}$/;

const [out, ...rest] = process.argv.slice(2);
const { train, heldOut } = pathsOf(rest);
if (out === undefined || train.length === 0) {
  console.error('usage: group-background.ts OUT.json TRAIN.jsonl… [--without HELD-OUT.jsonl…]');
  process.exit(2);
}
const held = heldOut.flatMap(readSet);
const articles = train.flatMap((path) => withoutStoriesOf(readSet(path), held));

const printed = new Map<string, number>();
const lower = new Map<string, number>();
const count = (map: Map<string, number>, words: Iterable<string>): void => {
  for (const word of words) map.set(word, (map.get(word) ?? 0) + 1);
};
for (const { title, text } of articles) {
  const all = words(text);
  count(printed, new Set([...words(title ?? ''), ...all].map(({ form }) => form)));
  count(
    lower,
    new Set(all.map(({ start, end }) => text.slice(start, end)).filter((w) => LOWER_CASE.test(w))),
  );
}
const ordinary = [...lower]
  .filter(([word, articles]) => articles >= LEAST_ARTICLES && !STOPWORDS.has(word))
  .map(([word]): [string, number] => [word, printed.get(word) ?? 0])
  .sort(by(([word]) => word));
writeFileSync(
  out,
  `${JSON.stringify({ articles: articles.length, words: Object.fromEntries(ordinary) })}\n`,
);
console.error(`${articles.length} articles, ${ordinary.length} words`);
