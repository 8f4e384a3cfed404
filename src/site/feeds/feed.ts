import type { Story, Utterance } from '../../pipeline/model/index.ts';
import { nameOfPart, type PartName, partsOf } from '../parts.ts';

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
 * month, or several where there was much, linked from the newest back to the oldest, and last those of
 * the stories without a date.
 */
export type FeedDocument = {
  /** Without its stories: a document of an archive stays what it is when the feed has more of them. */
  feed: Omit<Feed, 'stories'>;
  kind: 'complete' | 'newest' | 'archive';
  /** Place below `/feeds/`, without an ending. */
  name: string;
  /** Archive: which part of the feed this is. */
  part?: PartName;
  stories: readonly Story[];
  /** Name of the document with what is next older. */
  older?: string;
  /** Archive: name of the document with what is next newer. */
  newer?: string;
};

/** Stories in a subscription document: a month of a busy site, small enough to poll. */
export const NEWEST = 100;

/** Stories in a document of an archive, twice as many at most: 250 KB. */
const ARCHIVED = 250;

/** The documents of a feed: the one to subscribe to, then its archive, newest first. */
export const documentsOf = ({ stories, ...feed }: Feed): FeedDocument[] => {
  const { name, archive } = feed;
  if (!feed.archived && stories.length <= NEWEST)
    return [{ feed, kind: 'complete', name, stories }];
  const parts = partsOf(stories, ({ date }) => date?.value, ARCHIVED);
  const placeOf = (part: PartName | undefined): string | undefined =>
    part && `${archive}/${nameOfPart(part)}`;
  return [
    { feed, kind: 'newest', name, stories: stories.slice(0, NEWEST), older: placeOf(parts[0]) },
    ...parts.map((part): FeedDocument => ({
      feed,
      kind: 'archive',
      name: `${archive}/${part.name}`,
      part: { month: part.month, number: part.number },
      stories: part.items,
      older: placeOf(part.older),
      newer: placeOf(part.newer),
    })),
  ];
};
