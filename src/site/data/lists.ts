import type { Story } from '../../pipeline/model/index.ts';
import { addresses } from '../addresses.ts';
import {
  allArticles,
  allPeople,
  allSources,
  allStories,
  allTopics,
  articleById,
  gists,
  memberByArticle,
  sourceById,
  storyOfArticle,
} from '../content.ts';
import { feedOf, type Kind } from '../feeds/all.ts';
import { feedPath } from '../feeds/context.ts';
import { absolute } from '../href.ts';
import { once } from '../reads.ts';
import { byLetter, byMonth, dividedList, type ListFile } from './divided.ts';
import { jsonWithList } from './json.ts';
import { articleRow } from './rows/article.ts';
import { personRow } from './rows/person.ts';
import { type QuoteRow, quoteRows } from './rows/quote.ts';
import { sourceRow } from './rows/source.ts';
import { storyRow } from './rows/story.ts';
import { topicRow } from './rows/topic.ts';
import { type ListName, VERSION } from './schemas.ts';

const feedAddress = async (kind: Kind) => {
  const feed = await feedOf(kind);
  return (id: string): string | null => {
    const name = feed(id)?.name;
    return name === undefined ? null : absolute(feedPath(name, 'xml'));
  };
};

const dayOf = ({ date }: Story): string | undefined => date?.value;

const quotes = async (): Promise<ListFile<QuoteRow>[]> => {
  const gist = await gists();
  return dividedList('quotes', {
    items: await allStories(),
    weigh: (story) => gist(story).readings,
    cut: byMonth(dayOf),
    rows: async (stories) => {
      const [sources, articles, members] = [
        await sourceById(),
        await articleById(),
        await memberByArticle(),
      ];
      return quoteRows(stories, {
        outlet: (id) => sources.get(id)?.name,
        article: (id) => articles.get(id),
        member: (id) => members.get(id),
        utterance: addresses.utterance,
        place: addresses.place,
      });
    },
  });
};

const stories = async (): Promise<ListFile[]> =>
  dividedList('stories', {
    items: await allStories(),
    cut: byMonth(dayOf),
    rows: async (some) => {
      const gist = await gists();
      const at = { page: addresses.story, data: addresses.storyData };
      return some.map((story) => storyRow(story, gist(story), at));
    },
  });

const articles = async (): Promise<ListFile[]> => {
  const home = await storyOfArticle();
  return dividedList('articles', {
    items: await allArticles(),
    // An article is listed with its story.
    cut: byMonth(({ id }) => home.get(id)?.date?.value),
    rows: async (some) => {
      const storyOf = await storyOfArticle();
      return some.map((facts) => articleRow(facts, storyOf.get(facts.id), addresses.article));
    },
  });
};

const people = async (): Promise<ListFile[]> =>
  dividedList('people', {
    items: await allPeople(),
    cut: byLetter,
    rows: async (some) => {
      const at = { page: addresses.person, feed: await feedAddress('people') };
      return some.map((person) => personRow(person, at));
    },
  });

const sources = async (): Promise<ListFile[]> =>
  dividedList('sources', {
    items: await allSources(),
    cut: byLetter,
    rows: async (some) => {
      const at = { page: addresses.source, feed: await feedAddress('sources') };
      return some.map((source) => sourceRow(source, at));
    },
  });

const topics = async (): Promise<ListFile[]> =>
  dividedList('topics', {
    items: await allTopics(),
    cut: byMonth(({ to }) => to),
    rows: async (some) => {
      const at = { page: addresses.topic, feed: await feedAddress('topics') };
      return some.map((topic) => topicRow(topic, at));
    },
  });

/** The files of each list of this site. */
export const listFiles: () => Promise<
  Record<Exclude<ListName, 'quotes'>, ListFile[]> & { quotes: ListFile<QuoteRow>[] }
> = once(async () => ({
  quotes: await quotes(),
  stories: await stories(),
  articles: await articles(),
  people: await people(),
  sources: await sources(),
  topics: await topics(),
}));

/** A file of a list as JSON. */
export const listJson = async (name: ListName, { rows }: ListFile): Promise<string> => {
  const { site, data: about, schema } = addresses;
  const head = { $schema: schema(name), version: VERSION, site, about };
  return [...jsonWithList(head, name, await rows())].join('');
};
