import { by, inOrder } from '../text/order.ts';
import { neighbours, type Indexed, type Reach } from './candidates.ts';
import { averageLink, type Link } from './linkage.ts';
import type { Vectors } from './vectors.ts';

/** Stories further apart than this (in days) are linked only through others between them. */
export const TOPIC_REACH: Reach = { window: 45, keys: 32, least: 0.03, most: 20 };

/** Mean cosine of their articles from which stories are one thread. Measured on topics of two events each. */
export const TOPIC_THRESHOLD = 0.08;

/** A story as the mean of its articles' vectors: a scalar product of two such is the mean cosine of their pairs. */
type Centroid = Indexed & { story: number; size: number };

const middle = (days: readonly number[]): number | null =>
  days.toSorted((x, y) => x - y)[Math.floor(days.length / 2)] ?? null;

const centroid = (story: number, members: readonly Vectors[]): Centroid => {
  const sums = new Map<number, number>();
  for (const { ids, whole } of members)
    for (const [k, weight] of whole.entries()) {
      const id = ids[k] ?? 0;
      if (weight > 0) sums.set(id, (sums.get(id) ?? 0) + weight);
    }
  const ids = Uint32Array.from(sums.keys()).sort();
  return {
    story,
    size: members.length,
    ids,
    whole: Float32Array.from(ids, (id) => (sums.get(id) ?? 0) / members.length),
    day: middle(members.flatMap(({ day }) => day ?? [])),
    language: members.find(({ language }) => language !== '')?.language ?? '',
  };
};

const product = (a: Centroid, b: Centroid): number => {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) sum += (a.whole[i] ?? 0) * (b.whole[j] ?? 0);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
};

function* links(centroids: readonly Centroid[]): Generator<Link> {
  for (const [a, b] of neighbours(centroids, TOPIC_REACH)) {
    const [first, second] = [centroids[a], centroids[b]];
    if (first && second) yield { a, b, weight: product(first, second) };
  }
}

/** For each article an article of the first story of its topic. `stories` is what `findStories` gave. */
export const findTopics = (articles: readonly Vectors[], stories: Uint32Array): Uint32Array => {
  const members = Map.groupBy(articles.keys(), (i) => stories[i] ?? i);
  const centroids = [...members]
    .map(([story, indexes]) =>
      centroid(
        story,
        indexes.flatMap((i) => articles[i] ?? []),
      ),
    )
    .sort(
      inOrder(
        by(({ day }) => day ?? Infinity),
        by(({ story }) => story),
      ),
    );
  const threads = averageLink(centroids.length, links(centroids), {
    threshold: TOPIC_THRESHOLD,
    cohesion: 0,
    sizes: centroids.map(({ size }) => size),
  });
  const topicOf = new Map(
    centroids.map(({ story }, i) => [story, centroids[threads[i] ?? i]?.story ?? story]),
  );
  return stories.map((story) => topicOf.get(story) ?? story);
};
