import { by, inOrder } from '../text/order.ts';
import { neighbours, type Indexed, type Reach } from './candidates.ts';
import { meanOf, product, unpackIndexed, type Weighed } from './centroid.ts';
import { averageLink, type Link } from './linkage.ts';
import { asFractions, asWords, parcel, unparcel } from './parcel.ts';
import { packedLanguage } from './packed-terms.ts';
import type { Profile } from './profile.ts';
import { inSlice, ownIn, type Cut, type Slice } from './slices.ts';
import type { ComparedSlice } from './stories.ts';

/** Stories further apart than this (in days) are linked only through others between them. */
export const TOPIC_REACH: Reach = { window: 45, keys: 32, least: 0.03, most: 10 };

/** How stories are cut into slices, by their middle days. */
export const TOPIC_CUT: Cut = { window: TOPIC_REACH.window, most: 8192, shortest: 32 };

/** Mean cosine of their articles from which stories are one thread. Measured on topics of two events each. */
export const TOPIC_THRESHOLD = 0.07;

/** An article as topics see it. */
type Member = { vector: Weighed; day: number | null; language: string };

/** Articles as topics see them, from the slices in which they were compared. */
export const membersOf = (
  profiles: readonly Profile[],
  parts: readonly ComparedSlice[],
): Member[] => {
  const vectors = new Map<number, Weighed>();
  for (const { slice, compared } of parts)
    for (const [k, vector] of compared.vectors.entries()) vectors.set(slice.own.from + k, vector);
  return profiles.map(({ day, terms }, i) => ({
    vector: vectors.get(i) ?? { ids: new Uint32Array(), whole: new Float32Array() },
    day,
    language: packedLanguage(terms),
  }));
};

/** A story as its articles' mean; `story` is the first of them. */
export type StoryVector = Indexed & { story: number; size: number };

const middle = (days: readonly number[]): number | null =>
  days.toSorted((x, y) => x - y)[Math.floor(days.length / 2)] ?? null;

/** The stories in time order. `stories` is what `findStories` gave. */
export const storyVectors = (articles: readonly Member[], stories: Uint32Array): StoryVector[] =>
  [...Map.groupBy(articles.keys(), (i) => stories[i] ?? i)]
    .map(([story, indexes]): StoryVector => {
      const members = indexes.flatMap((i) => articles[i] ?? []);
      return {
        story,
        size: members.length,
        ...meanOf(members.map(({ vector }) => vector)),
        day: middle(members.flatMap(({ day }) => day ?? [])),
        language: members.find(({ language }) => language !== '')?.language ?? '',
      };
    })
    .sort(
      inOrder(
        by(({ day }) => day ?? Infinity),
        by(({ story }) => story),
      ),
    );

/** What `linkSlice` is given: the stories, packed by `packIndexed`, in the slice's order. */
export const storyParcel = (
  slice: Slice,
  packed: readonly Uint32Array[],
): Uint32Array<ArrayBuffer> => {
  const { from, to } = ownIn(slice);
  return parcel([Uint32Array.of(from, to), ...inSlice(slice).flatMap((i) => packed[i] ?? [])]);
};

/** How alike the stories of a slice are. Takes what `storyParcel` makes; `linksIn` reads the result. */
export const linkSlice = (input: Uint32Array): Uint32Array<ArrayBuffer> => {
  const [head, ...packed] = unparcel(input);
  const own = { from: head?.[0] ?? 0, to: head?.[1] ?? 0 };
  const vectors = packed.map(unpackIndexed);
  const pairs: number[] = [];
  const weights: number[] = [];
  for (const [a, b] of neighbours(vectors, TOPIC_REACH, own)) {
    const [first, second] = [vectors[a], vectors[b]];
    if (!first || !second) continue;
    pairs.push(a, b);
    weights.push(product(first, second));
  }
  return parcel([Uint32Array.from(pairs), asWords(Float32Array.from(weights))]);
};

/** A slice, and what linking its stories gave. */
export type LinkedSlice = { slice: Slice; output: Uint32Array };

function* links(parts: readonly LinkedSlice[]): Generator<Link> {
  for (const { slice, output } of parts) {
    const [pairs = new Uint32Array(), weights = new Uint32Array()] = unparcel(output);
    const items = inSlice(slice);
    for (const [p, weight] of asFractions(weights).entries())
      yield {
        a: items[pairs[2 * p] ?? 0] ?? 0,
        b: items[pairs[2 * p + 1] ?? 0] ?? 0,
        weight,
      };
  }
}

/** For each article an article of the first story of its topic. */
export const findTopics = (
  vectors: readonly StoryVector[],
  parts: readonly LinkedSlice[],
  stories: Uint32Array,
): Uint32Array => {
  const threads = averageLink(vectors.length, links(parts), {
    threshold: TOPIC_THRESHOLD,
    cohesion: 0,
    sizes: vectors.map(({ size }) => size),
  });
  const topicOf = new Map(
    vectors.map(({ story }, i) => [story, vectors[threads[i] ?? i]?.story ?? story]),
  );
  return stories.map((story) => topicOf.get(story) ?? story);
};
