import { feeds as t, layout } from '#strings';
import { byInterest } from '../../pipeline/collate/index.ts';
import type { Person, Source, Story, Topic } from '../../pipeline/model/index.ts';
import { settings } from '../../settings/index.ts';
import {
  allPeople,
  allSources,
  allStories,
  allTopics,
  gists,
  newestFirst,
  outletName,
  storyById,
  storyOfArticle,
  topicById,
} from '../content.ts';
import { edition } from '../edition.ts';
import { absolute, personPath, sourcePath, topicPath } from '../href.ts';
import { lookup, once } from '../reads.ts';
import { isCompared } from '../wordings.ts';
import { type Context } from './context.ts';
import { documentsOf, type Feed, type FeedDocument } from './feed.ts';

/** Kinds of feeds that belong to a part of the site, as their folders are called. */
export const KINDS = ['topics', 'people', 'sources'] as const;
export type Kind = (typeof KINDS)[number];

/** A topic or a person of one story has no feed: that story's page is all there is to follow. */
const goesOn = ({ stories }: Feed): boolean => stories.length > 1;

const nameOf = (kind: Kind, id: string): string => `${kind}/${id}`;

const compared = ({ utterances }: Story) => utterances.filter(isCompared);

/** Stories by their ids, newest first. */
const storiesOf = async (ids: Iterable<string>): Promise<Story[]> => {
  const stories = await storyById();
  return [...new Set(ids)].flatMap((id) => stories.get(id) ?? []).toSorted(newestFirst);
};

/** What every page says of the feed of the whole site. */
export const siteFeedLinks = { name: 'stories', title: layout.feedTitle(edition.name) };

/** The feed of the whole site. */
export const siteFeed: () => Promise<Feed> = once(async () => ({
  ...siteFeedLinks,
  archive: 'archive',
  label: layout.stories,
  description: edition.description,
  page: '/',
  stories: await allStories(),
  remarks: compared,
  archived: true,
}));

/** The feed of a topic, a person or an outlet. */
const part = async (
  kind: Kind,
  { id, name }: { id: string; name: string },
  feed: Pick<Feed, 'page' | 'remarks'> & { ids: Iterable<string> },
): Promise<Feed> => ({
  name: nameOf(kind, id),
  archive: nameOf(kind, id),
  label: name,
  title: t.title(edition.name, name),
  description: t.descriptions[kind](name),
  page: feed.page,
  stories: await storiesOf(feed.ids),
  remarks: feed.remarks,
  archived: false,
});

const topicFeed = (topic: Topic): Promise<Feed> =>
  part('topics', topic, { page: topicPath(topic.id), ids: topic.stories, remarks: compared });

const personFeed = (person: Person): Promise<Feed> =>
  part('people', person, {
    page: personPath(person.id),
    ids: person.utterances.map(({ story }) => story),
    remarks: ({ utterances }) =>
      utterances.filter(({ speaker }) => speaker?.person === person.id).toSorted(byInterest),
  });

const sourceFeed = async (source: Source): Promise<Feed> => {
  const storyOf = await storyOfArticle();
  return part('sources', source, {
    page: sourcePath(source.id),
    ids: source.articles.flatMap((article) => storyOf.get(article)?.id ?? []),
    remarks: (story) =>
      compared(story).filter(({ readings }) => readings.some((r) => r.source === source.id)),
  });
};

/** The feeds of the parts of the site by kind, each kind in the order of its list. */
export const partFeeds: () => Promise<Record<Kind, Feed[]>> = once(async () => ({
  topics: (await Promise.all((await allTopics()).map(topicFeed))).filter(goesOn),
  people: (await Promise.all((await allPeople()).map(personFeed))).filter(goesOn),
  sources: await Promise.all((await allSources()).map(sourceFeed)),
}));

const byName = lookup('feed', async () => {
  const parts = Object.values(await partFeeds()).flat();
  return new Map(parts.map((feed) => [feed.name, feed]));
});

/** Gives the feed of a topic, a person or an outlet by its id; undefined where it has none. */
export const feedOf = async (kind: Kind): Promise<(id: string) => Feed | undefined> => {
  const feeds = await byName();
  return (id) => feeds.get(nameOf(kind, id));
};

/** Every document of every feed. */
export const allDocuments: () => Promise<FeedDocument[]> = once(async () => {
  const { topics, people, sources } = await partFeeds();
  return [await siteFeed(), ...topics, ...people, ...sources].flatMap(documentsOf);
});

/** What feeds take from this site. */
export const context = async (): Promise<Context> => {
  const [outlet, topics] = [await outletName(), await topicById()];
  return {
    edition,
    timeZone: settings.timeZone,
    absolute,
    outlet,
    topic: (id) => topics.get(id),
    gist: await gists(),
  };
};
