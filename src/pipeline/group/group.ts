import type { Document, Grouped } from '../model/index.ts';
import { by, byCodeUnit, inOrder } from '../text/order.ts';
import { canonical, usableDay } from './canonical.ts';
import { findCopies } from './copies.ts';
import { dateOf } from './dates.ts';
import { findStories } from './stories.ts';
import { termsOf } from './terms.ts';
import { findTopics } from './topics.ts';
import { vectorsOf } from './vectors.ts';

/** Groups indexes by a label each. */
const grouped = (labels: readonly number[]): Map<number, number[]> =>
  Map.groupBy(labels.keys(), (i) => labels[i] ?? i);

/** Earliest first, undated last, ties by id. */
const earliest = inOrder<Grouped>(
  by(({ date }) => date?.value ?? '~'),
  by(({ id }) => id),
);

/** The documents in canonical order, each id once. */
export const arranged = (documents: readonly Document[]): Document[] => {
  const seen = new Set<string>();
  return canonical(documents).filter(({ id }) => !seen.has(id) && seen.add(id));
};

/**
 * Groups articles into copies, stories and topics, and dates those that only print a weekday.
 * The result depends on the set alone, not on its order, and is ordered by id. Never throws.
 *
 * Copies take no part in finding stories: they belong where their original does.
 */
export const group = (documents: readonly Document[]): Grouped[] => {
  const all = arranged(documents);
  const copies = findCopies(all);
  const originals = [...all.keys()].filter((i) => !copies.has(i));
  const place = new Map(originals.map((i, k) => [i, k]));
  const articles = vectorsOf(originals.flatMap((i) => all[i] ?? []).map(termsOf));
  const stories = findStories(articles);
  const topics = findTopics(articles, stories);

  const labelled = (labels: Uint32Array): number[] =>
    all.map((_, i) => labels[place.get(copies.get(i)?.original ?? i) ?? 0] ?? 0);
  const storyLabels = labelled(stories);
  const topicLabels = labelled(topics);
  const days = all.map(usableDay);
  const daysByLabel = (labels: readonly number[]): Map<number, number[]> =>
    new Map(
      [...grouped(labels)].map(([label, members]) => [
        label,
        members.flatMap((i) => days[i] ?? []),
      ]),
    );
  const storyDays = daysByLabel(storyLabels);
  const topicDays = daysByLabel(topicLabels);

  const result = all.map((document, i): Grouped => {
    const copy = copies.get(i);
    return {
      id: document.id,
      story: '',
      topic: '',
      copyOf: copy ? (all[copy.original]?.id ?? null) : null,
      shared: copy?.shared ?? null,
      date: dateOf(
        document,
        storyDays.get(storyLabels[i] ?? 0) ?? [],
        topicDays.get(topicLabels[i] ?? 0) ?? [],
      ),
    };
  });
  const name = (labels: readonly number[], field: 'story' | 'topic'): void => {
    for (const members of grouped(labels).values()) {
      const entries = members.flatMap((i) => result[i] ?? []);
      const first = entries.filter(({ copyOf }) => copyOf === null).toSorted(earliest)[0];
      for (const entry of entries) entry[field] = first?.id ?? entry.id;
    }
  };
  name(storyLabels, 'story');
  name(topicLabels, 'topic');
  return result.toSorted((a, b) => byCodeUnit(a.id, b.id));
};
