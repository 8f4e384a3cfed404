import type { Grouped } from '../model/index.ts';
import { by, byCodeUnit, inOrder } from '../text/order.ts';
import { packIndexed } from './centroid.ts';
import type { CopyOf } from './copies.ts';
import { dateOf } from './dates.ts';
import { arranged, type Profile } from './profile.ts';
import { slicesOf } from './slices.ts';
import { compareSteps, copySteps, type Steps } from './steps.ts';
import { findStories } from './stories.ts';
import type { Task } from './tasks.ts';
import { findTopics, membersOf, storyParcel, storyVectors, TOPIC_CUT } from './topics.ts';

/** The stories and topics of articles, as labels: for each article one of its story and its topic. */
function* labelSteps(
  originals: readonly Profile[],
): Steps<{ stories: Uint32Array; topics: Uint32Array }> {
  const compared = yield* compareSteps(originals);
  const stories = findStories(originals.length, compared);
  const vectors = storyVectors(membersOf(originals, compared), stories);
  const slices = slicesOf(
    vectors.map(({ day }) => day),
    TOPIC_CUT,
  );
  const packed = vectors.map(packIndexed);
  function* tasks(): Generator<Task> {
    for (const slice of slices) yield { name: 'link', input: storyParcel(slice, packed) };
  }
  const outputs = yield tasks();
  const linked = slices.map((slice, i) => ({ slice, output: outputs[i] ?? new Uint32Array(1) }));
  return { stories, topics: findTopics(vectors, linked, stories) };
}

/** Indexes by a label each. */
const grouped = (labels: readonly number[]): Map<number, number[]> =>
  Map.groupBy(labels.keys(), (i) => labels[i] ?? i);

/** Earliest first, undated last, ties by id. */
const earliest = inOrder<Grouped>(
  by(({ date }) => date?.value ?? '~'),
  by(({ id }) => id),
);

/** Names the groups by their earliest originals. */
const name = (
  entries: readonly Grouped[],
  labels: readonly number[],
  field: 'story' | 'topic',
): void => {
  for (const indexes of grouped(labels).values()) {
    const members = indexes.flatMap((i) => entries[i] ?? []);
    const first = members.filter(({ copyOf }) => copyOf === null).toSorted(earliest)[0];
    for (const entry of members) entry[field] = first?.id ?? entry.id;
  }
};

/** The days of the articles of each group. */
const daysIn = (profiles: readonly Profile[], labels: readonly number[]): Map<number, number[]> =>
  new Map(
    [...grouped(labels)].map(([label, indexes]) => [
      label,
      indexes.flatMap((i) => profiles[i]?.day ?? []),
    ]),
  );

const entriesOf = (
  profiles: readonly Profile[],
  copies: ReadonlyMap<number, CopyOf>,
  stories: readonly number[],
  topics: readonly number[],
): Grouped[] => {
  const storyDays = daysIn(profiles, stories);
  const topicDays = daysIn(profiles, topics);
  const entries = profiles.map((profile, i): Grouped => {
    const copy = copies.get(i);
    return {
      id: profile.id,
      story: '',
      topic: '',
      copyOf: copy ? (profiles[copy.original]?.id ?? null) : null,
      shared: copy?.shared ?? null,
      date: dateOf(
        profile,
        storyDays.get(stories[i] ?? 0) ?? [],
        topicDays.get(topics[i] ?? 0) ?? [],
      ),
    };
  });
  name(entries, stories, 'story');
  name(entries, topics, 'topic');
  return entries.toSorted((a, b) => byCodeUnit(a.id, b.id));
};

/**
 * Groups articles into copies, stories and topics, and dates those that only print a weekday, step
 * by step (see `Steps`). The result depends on the set alone, not on its order, and is ordered by
 * id. Never throws.
 *
 * Copies take no part in finding stories: they belong where their original does.
 */
export function* groupSteps(profiles: readonly Profile[]): Steps<Grouped[]> {
  const all = arranged(profiles);
  const copies = yield* copySteps(all);
  const originals = Array.from(all.keys()).filter((i) => !copies.has(i));
  const place = new Map(originals.map((i, k) => [i, k]));
  const { stories, topics } = yield* labelSteps(originals.flatMap((i) => all[i] ?? []));
  const labelled = (labels: Uint32Array): number[] =>
    all.map((_, i) => labels[place.get(copies.get(i)?.original ?? i) ?? 0] ?? 0);
  return entriesOf(all, copies, labelled(stories), labelled(topics));
}
