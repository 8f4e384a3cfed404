/**
 * Cuts a training set into sets as users have them: large and small, of stories that many report
 * and of stories that one does. Whole stories only, except where a set is thinned on purpose.
 */
import { hashText } from '../../src/pipeline/group/hash.ts';
import { by, byCodeUnit, inOrder } from '../../src/pipeline/text/order.ts';
import { unpackTerms } from '../../src/pipeline/group/packed-terms.ts';
import { comparedPairs } from '../../src/pipeline/group/pairs.ts';
import { arranged, profileOf } from '../../src/pipeline/group/profile.ts';
import { vectorsOf } from '../../src/pipeline/group/vectors.ts';
import type { Labelled } from './group-data.ts';

/** A part of a training set, and how much of the whole it counts. */
export type Part = { articles: Labelled[]; weight: number };

/** Thresholds depend on how many articles there are: all large parts have so many stories. */
const LARGE = 306;
/** Small sets are about this many other stories near one, in turn; and how many such sets. */
const NEAR = [0, 1, 2, 4, 8];
const SMALL_SETS = 240;
/** Weight of the thinned and of the small sets next to the whole ones. */
const THINNED = 0.7;
const SMALL = 0.5;

const storyOf = ({ id, story }: Labelled): string => story ?? id;

const storiesOf = (set: readonly Labelled[]): string[] =>
  [...new Set(set.map(storyOf))].toSorted(byCodeUnit);

const having = (set: readonly Labelled[], stories: ReadonlySet<string>): Labelled[] =>
  set.filter((article) => stories.has(storyOf(article)));

const large = (set: readonly Labelled[]): Labelled[][] => {
  const stories = storiesOf(set);
  const count = Math.max(1, Math.floor(stories.length / LARGE));
  return Array.from({ length: count }, (_, i) =>
    having(set, new Set(stories.slice(i * LARGE, i === count - 1 ? undefined : (i + 1) * LARGE))),
  );
};

/** Of half of the stories one article remains, of a third of the others two. */
const thinned = (set: readonly Labelled[]): Labelled[] =>
  [...Map.groupBy(set, storyOf)].flatMap(([story, members]) => {
    const draw = hashText(story) % 6;
    const kept = draw < 3 ? 1 : draw === 3 ? 2 : members.length;
    return members.toSorted(by(({ id }) => hashText(id))).slice(0, kept);
  });

/** A story with the stories nearest to it, for stories throughout the set. */
const small = (set: readonly Labelled[]): Labelled[][] => {
  const articles = arranged(set.map(profileOf));
  const labels = new Map(set.map((article) => [article.id, storyOf(article)]));
  const near = new Map<string, Map<string, number>>();
  const note = (story: string, other: string, cosine: number): void => {
    const sums = near.get(story) ?? new Map<string, number>();
    near.set(story, sums.set(other, (sums.get(other) ?? 0) + cosine));
  };
  for (const { a, b, similarities } of comparedPairs(
    vectorsOf(articles.map(({ terms }) => unpackTerms(terms))),
  )) {
    const story = labels.get(articles[a]?.id ?? '') ?? '';
    const other = labels.get(articles[b]?.id ?? '') ?? '';
    if (story === other) continue;
    note(story, other, similarities.whole);
    note(other, story, similarities.whole);
  }
  const stories = storiesOf(set);
  const every = Math.max(1, Math.floor(stories.length / SMALL_SETS));
  return stories
    .filter((_, i) => i % every === 0)
    .map((story, i) => {
      const nearest = [...(near.get(story) ?? [])]
        .toSorted(
          inOrder(
            by(([, cosine]) => -cosine),
            by(([other]) => other),
          ),
        )
        .slice(0, NEAR[i % NEAR.length]);
      return having(set, new Set([story, ...nearest.map(([other]) => other)]));
    });
};

/** The parts of a set; a dated set is taken once with and once without its dates. */
export const partsOf = (set: readonly Labelled[]): Part[] => {
  const dated = set.some(({ published }) => published != null);
  const versions = dated ? [set, set.map((d) => ({ ...d, published: null }))] : [set];
  return versions.flatMap((version) => {
    const whole = large(version);
    const share = (sets: Labelled[][], weight: number): Part[] =>
      sets.map((articles) => ({ articles, weight: weight / sets.length / versions.length }));
    return [
      ...share(whole, 1),
      ...share(whole.map(thinned), THINNED),
      ...share(small(version), SMALL),
    ];
  });
};
