import { common } from '#strings';
import { getCollection } from 'astro:content';
import type {
  ArticleFacts,
  BuildReport as Report,
  Person,
  Reading,
  Source,
  Story,
  Topic,
} from '../pipeline/model/index.ts';
import { BuildReport, Changes } from '../pipeline/model/index.ts';
import { readGenerated } from '../loaders/generated.ts';
import { by, inOrder } from '../pipeline/text/order.ts';
import { type Paragraph, paragraphAround, type Place, placesIn } from './paragraphs.ts';

/** Runs once for the whole build: pages ask for a collection thousands of times. */
export const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let promise: Promise<T> | undefined;
  return () => (promise ??= load());
};

/** The order of lists of stories. */
export const newestFirst = inOrder<Story>(
  (a, b) => by(String)(b.date?.value ?? '', a.date?.value ?? ''),
  by((story) => story.id),
);

/** All stories, newest first. */
export const allStories: () => Promise<Story[]> = once(async () =>
  (await getCollection('stories')).map((entry): Story => entry.data).toSorted(newestFirst),
);

/** All topics, latest first. */
export const allTopics: () => Promise<Topic[]> = once(async () =>
  (await getCollection('topics'))
    .map((entry): Topic => entry.data)
    .toSorted(
      inOrder(
        (a, b) => by(String)(b.to ?? '', a.to ?? ''),
        by((t) => t.id),
      ),
    ),
);

/** Everyone who is quoted, by name. */
export const allPeople: () => Promise<Person[]> = once(async () =>
  (await getCollection('people')).map((entry): Person => entry.data).toSorted(by((p) => p.id)),
);

/** All outlets, by name. */
export const allSources: () => Promise<Source[]> = once(async () =>
  (await getCollection('sources')).map((entry): Source => entry.data).toSorted(by((s) => s.id)),
);

/** Facts of all articles, by id. */
export const allArticles: () => Promise<ArticleFacts[]> = once(async () =>
  (await getCollection('articles'))
    .map((entry): ArticleFacts => entry.data)
    .toSorted(by((a) => a.id)),
);

/** So many articles' paragraphs are kept at hand: those of the stories that are being written. */
const AT_HAND = 200;

/** What stands around a reading in its article's paragraph; undefined for headlines and reports. */
export const paragraphOf = once(async () => {
  const html = new Map((await getCollection('articles')).map((e) => [e.id, e.rendered?.html]));
  const atHand = new Map<string, ReadonlyMap<string, Place>>();
  return ({ article, id, start, end }: Reading): Paragraph | undefined => {
    const places = atHand.get(article) ?? placesIn(html.get(article) ?? '');
    atHand.set(article, places);
    for (const [oldest] of atHand) if (atHand.size > AT_HAND) atHand.delete(oldest);
    const place = places.get(id);
    return place && paragraphAround(place, end - start);
  };
});

/** The figures of this build. */
export const buildReport: () => Promise<Report> = once(() =>
  readGenerated('report.json', (text) => BuildReport.parse(JSON.parse(text))),
);

/** What a copy changed; read for its own page alone, since it holds two whole texts. */
export const changesOf = (copy: string): Promise<Changes> =>
  readGenerated(`changes/${copy}.json`, (text) => Changes.parse(JSON.parse(text)));

const index = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export const storyById = once(async () => index(await allStories()));
export const topicById = once(async () => index(await allTopics()));
export const personById = once(async () => index(await allPeople()));
export const sourceById = once(async () => index(await allSources()));
export const articleById = once(async () => index(await allArticles()));

/** Language and direction of what an article prints, as attributes. */
export const languageOf = once(async () => {
  const articles = await articleById();
  return ({ article }: Pick<Reading, 'article'>): { lang?: string; dir?: 'ltr' | 'rtl' } => {
    const facts = articles.get(article);
    return { lang: facts?.language.value, dir: facts?.direction };
  };
});

/** Every utterance, by its id, as its home story has it. */
export const utteranceById = once(
  async () =>
    new Map(
      (await allStories()).flatMap(({ id, utterances }) =>
        utterances.filter(({ home }) => home === id).map((u) => [u.id, u] as const),
      ),
    ),
);

/** What its story says of each article, by the article's id. */
export const memberByArticle = once(
  async () =>
    new Map(
      (await allStories()).flatMap(({ members }) => members.map((m) => [m.article, m] as const)),
    ),
);

/** The story of each article, by the article's id. */
export const storyOfArticle = once(
  async () =>
    new Map(
      (await allStories()).flatMap((story) =>
        story.members.map((m) => [m.article, story] as const),
      ),
    ),
);

/**
 * Numbers for captures that name no outlet, where a story has several: they are not one source. By
 * the article's id, from 1 in the order of the story's coverage.
 */
export const unidentifiedNumber = once(
  async () =>
    new Map(
      (await allStories()).flatMap(({ members }) => {
        const nameless = members.filter(({ source }) => source === null);
        return nameless.length > 1 ? nameless.map((m, i) => [m.article, i + 1] as const) : [];
      }),
    ),
);

/** What a reading's outlet is called on the pages. */
export const outletName = once(async () => {
  const [sources, numbers] = [await sourceById(), await unidentifiedNumber()];
  return ({ source, article }: Pick<Reading, 'source' | 'article'>): string => {
    const known = source === null ? undefined : sources.get(source)?.name;
    const number = numbers.get(article);
    return (
      known ?? (number === undefined ? common.unidentified : common.unidentifiedNumber(number))
    );
  };
});
