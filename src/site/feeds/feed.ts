import type { Story, Utterance } from '../../pipeline/model/index.ts';

/** Stories that a reader can follow: all of the site, or those of a topic, a person, an outlet. */
export type Feed = {
  /** Place below `/feeds/`, without an ending: `stories`, `topics/ID`. Permanent. */
  name: string;
  /** Place of its archive's documents below `/feeds/`. Permanent. */
  archive: string;
  /** What it is called among the feeds of the site. */
  label: string;
  title: string;
  description: string;
  /** The page that it belongs to. */
  page: `/${string}`;
  /** Newest first, those without a date last. */
  stories: readonly Story[];
  /** Those of a story's remarks that the feed is about, most telling first. */
  remarks: (story: Story) => readonly Utterance[];
  /** True where it has an archive from the start; others get one when they are long. */
  archived: boolean;
};

/**
 * One file of a feed (RFC 5005). A short feed is complete: one document holds all. A long one is
 * the newest stories, which is what readers subscribe to, and an archive with a document for each
 * month, linked from the newest back to the oldest, and last one for the stories without a date.
 */
export type FeedDocument = {
  feed: Feed;
  kind: 'complete' | 'newest' | 'archive';
  /** Place below `/feeds/`, without an ending. */
  name: string;
  /** Archive: `2025-02`, or `undated`. */
  month?: string;
  stories: readonly Story[];
  /** Name of the document with what is next older. */
  older?: string;
  /** Archive: name of the document with what is next newer. */
  newer?: string;
};

/** Stories in a subscription document: a month of a busy site, small enough to poll. */
export const NEWEST = 100;

/** Where an archive holds the stories without a date: in its last document. */
export const UNDATED = 'undated';

/** The documents of a feed: the one to subscribe to, then its archive, newest first. */
export const documentsOf = (feed: Feed): FeedDocument[] => {
  const { name, archive, stories } = feed;
  if (!feed.archived && stories.length <= NEWEST)
    return [{ feed, kind: 'complete', name, stories }];
  const months = [...Map.groupBy(stories, ({ date }) => date?.value.slice(0, 7) ?? UNDATED)];
  const nameAt = (index: number): string | undefined =>
    months[index] && `${archive}/${months[index][0]}`;
  return [
    { feed, kind: 'newest', name, stories: stories.slice(0, NEWEST), older: nameAt(0) },
    ...months.map(([month, own], index): FeedDocument => ({
      feed,
      kind: 'archive',
      name: `${archive}/${month}`,
      month,
      stories: own,
      older: nameAt(index + 1),
      newer: nameAt(index - 1),
    })),
  ];
};
