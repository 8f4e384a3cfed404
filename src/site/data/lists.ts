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
import { jsonWithList } from './json.ts';
import { articleRow } from './rows/article.ts';
import { personRow } from './rows/person.ts';
import { type QuoteRow, quoteRows } from './rows/quote.ts';
import { sourceRow } from './rows/source.ts';
import { storyRow } from './rows/story.ts';
import { topicRow } from './rows/topic.ts';
import { type ListName, VERSION } from './schemas.ts';

/** Every reading of this site. */
export const allQuoteRows = async (): Promise<Iterable<QuoteRow>> => {
  const [sources, articles, members] = [
    await sourceById(),
    await articleById(),
    await memberByArticle(),
  ];
  return quoteRows(await allStories(), {
    outlet: (id) => sources.get(id)?.name,
    article: (id) => articles.get(id),
    member: (id) => members.get(id),
    utterance: addresses.utterance,
    place: addresses.place,
  });
};

function* mapped<T>(items: readonly T[], row: (item: T) => object): Generator<object> {
  for (const item of items) yield row(item);
}

const feedAddress = async (kind: Kind) => {
  const feed = await feedOf(kind);
  return (id: string): string | null => {
    const name = feed(id)?.name;
    return name === undefined ? null : absolute(feedPath(name, 'xml'));
  };
};

/** The rows of a list of this site, one by one. */
export const rowsOf = async (name: ListName): Promise<Iterable<object>> => {
  switch (name) {
    case 'quotes':
      return allQuoteRows();
    case 'stories': {
      const at = { page: addresses.story, data: addresses.storyData };
      const gist = await gists();
      return mapped(await allStories(), (story) => storyRow(story, gist(story), at));
    }
    case 'articles': {
      const storyOf = await storyOfArticle();
      return mapped(await allArticles(), (facts) =>
        articleRow(facts, storyOf.get(facts.id), addresses.article),
      );
    }
    case 'people': {
      const at = { page: addresses.person, feed: await feedAddress('people') };
      return mapped(await allPeople(), (person) => personRow(person, at));
    }
    case 'sources': {
      const at = { page: addresses.source, feed: await feedAddress('sources') };
      return mapped(await allSources(), (source) => sourceRow(source, at));
    }
    case 'topics': {
      const at = { page: addresses.topic, feed: await feedAddress('topics') };
      return mapped(await allTopics(), (topic) => topicRow(topic, at));
    }
  }
};

/** A list as its file, line by line. */
export const listFile = async (name: ListName): Promise<Iterable<string>> => {
  const { site, data: about, schema } = addresses;
  return jsonWithList(
    { $schema: schema(name), version: VERSION, site, about },
    name,
    await rowsOf(name),
  );
};
