import { join } from 'node:path';
import { common } from '#strings';
import { z } from 'zod';
import type {
  ArticleFacts,
  BuildReport as Report,
  Reading,
  Utterance,
} from '../pipeline/model/index.ts';
import {
  BuildReport,
  Changes,
  Person,
  Source,
  type Story,
  Topic,
} from '../pipeline/model/index.ts';
import { readArticles, readFacts, type ShownArticle } from '../loaders/articles.ts';
import { atHand } from '../loaders/at-hand.ts';
import { readGenerated } from '../loaders/generated.ts';
import { openFacts } from '../loaders/facts.ts';
import type { Gist } from '../loaders/gist.ts';
import { type Read, readFile, readFolder } from '../loaders/json.ts';
import { readStories } from '../loaders/stories.ts';
import { settings } from '../settings/index.ts';
import { always, digested, digestOf, eachRead, homes, lookup, once } from './reads.ts';
import { by, inOrder } from '../pipeline/text/order.ts';
import { inTime } from './neighbours.ts';
import { type Paragraph, paragraphAround, placesIn } from './paragraphs.ts';

/** The order of lists of stories. */
export const newestFirst = inOrder<Story>(
  (a, b) => by(String)(b.date?.value ?? '', a.date?.value ?? ''),
  by((story) => story.id),
);

const ofFile = <T extends object>({ value, digest }: Read<T>): T => digested(value, digest);

/** Facts that a build keeps are read quicker than those in the articles' files. */
const facts = () => openFacts(join(process.cwd(), '.variorum'));

/**
 * Waits for content that is being made. What is there already is read meanwhile: most of it stays as it
 * is, and then need not be understood again.
 */
const made = always(async () => {
  const making = globalThis.variorumContent;
  if (making === undefined) return;
  const looked = Promise.all([readStories(), readFacts(facts())]);
  // Of what is half written nothing is told: it is read again.
  await looked.catch(() => undefined);
  await making;
});

/** Reads content once it is made. */
const afterwards = async <T>(read: () => Promise<T>): Promise<T> => {
  await made();
  return read();
};

const stories = once(() => afterwards(readStories));

/** All stories, newest first. */
export const allStories: () => Promise<Story[]> = once(async () =>
  (await stories()).map(ofFile).toSorted(newestFirst),
);

const byGist = lookup(
  'gist',
  async () => new Map((await stories()).map(({ value, gist }) => [value.id, gist] as const)),
);

/** Gives what lists say of the remarks in a story; nothing else of them is read for it. */
export const gists = async (): Promise<(story: Pick<Story, 'id'>) => Gist> => {
  const known = await byGist();
  return ({ id }) => known.get(id) ?? { remarks: 0, compared: 0, readings: 0, printed: {} };
};

/** All topics, latest first. */
export const allTopics: () => Promise<Topic[]> = once(async () =>
  (await afterwards(() => readFolder('topics', Topic))).map(ofFile).toSorted(
    inOrder(
      (a, b) => by(String)(b.to ?? '', a.to ?? ''),
      by((t) => t.id),
    ),
  ),
);

/** Everyone who is quoted, by name. */
export const allPeople: () => Promise<Person[]> = once(async () =>
  (await afterwards(() => readFile('people.json', z.array(Person)))).value.toSorted(
    by((p) => p.id),
  ),
);

/** All outlets, by name. */
export const allSources: () => Promise<Source[]> = once(async () =>
  (await afterwards(() => readFile('sources.json', z.array(Source)))).value.toSorted(
    by((s) => s.id),
  ),
);

/** Every article as it is shown, by id. */
const shown = once(async (): Promise<ReadonlyMap<string, ShownArticle>> => {
  const storyOf = new Map(
    (await allStories()).flatMap((story) => {
      const digest = digestOf(story);
      return story.members.map(({ article }) => [article, { story, digest }] as const);
    }),
  );
  const all = await readArticles({
    factsOf: facts(),
    storyOf: (article) => storyOf.get(article),
    texts: settings.texts,
    base: import.meta.env.BASE_URL,
  });
  return new Map(
    all.map((article) => {
      const { facts, digest } = article;
      digested(facts, digest);
      return [facts.id, digested(article, digest)] as const;
    }),
  );
});

/** Facts of all articles, by id. */
export const allArticles: () => Promise<ArticleFacts[]> = once(async () =>
  [...(await shown()).values()].map(({ facts }) => facts).toSorted(by((a) => a.id)),
);

/** An article as it is shown, by its id. */
export const shownById = lookup('shown', shown);

/** So many articles' paragraphs are kept at hand: those of the stories that are being written. */
const AT_HAND = 200;

const places = always(async () => {
  const articles = await shownById();
  const make = (article: string) => ({
    value: placesIn(articles.get(article)?.html ?? ''),
    weight: 1,
  });
  return { articles, placesOf: atHand(make, AT_HAND) };
});

/** What stands around a reading in its article's paragraph; undefined for headlines and reports. */
export const paragraphOf = async () => {
  const { articles, placesOf } = await places();
  return ({ article, id, start, end }: Reading): Paragraph | undefined => {
    // Asked for each time: whoever is shown its paragraphs has read the article.
    if (!articles.has(article)) return undefined;
    const place = placesOf(article).get(id);
    return place && paragraphAround(place, end - start);
  };
};

/** The figures of this build. */
export const buildReport: () => Promise<Report> = once(() =>
  afterwards(() => readGenerated('report.json', (text) => BuildReport.parse(JSON.parse(text)))),
);

/** What a copy changed; read for its own page alone, since it holds two whole texts. */
export const changesOf: (copy: string) => Promise<Changes> = eachRead('changes', (copy) =>
  readGenerated(`changes/${copy}.json`, (text) => Changes.parse(JSON.parse(text))),
);

const index = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export const storyById = lookup('story', async () => index(await allStories()));
export const topicById = lookup('topic', async () => index(await allTopics()));
export const articleById = lookup('article', async () => index(await allArticles()));

/** The stories before and after each in time, by its id. */
export const neighboursInTime = lookup('neighbours', async () => inTime(await allStories()));

export const personById = lookup('person', async () => index(await allPeople()));

/** What most pages say of someone who is quoted: nothing of it changes with one more remark. */
export type Speaker = Pick<Person, 'id' | 'name' | 'kind'>;
export const speakerById = lookup('speaker', async () =>
  index((await allPeople()).map(({ id, name, kind }): Speaker => ({ id, name, kind }))),
);

/** What most pages say of an outlet: nothing of it changes with one more article. */
export type NamedOutlet = Pick<Source, 'id' | 'name' | 'kind' | 'described'>;
export const sourceById = lookup('source', async () =>
  index(
    (await allSources()).map(({ id, name, kind, described }): NamedOutlet => ({
      id,
      name,
      kind,
      described,
    })),
  ),
);

/** Language and direction of what an article prints, as attributes. */
export const languageOf = async () => {
  const articles = await articleById();
  return ({ article }: Pick<Reading, 'article'>): { lang?: string; dir?: 'ltr' | 'rtl' } => {
    const facts = articles.get(article);
    return { lang: facts?.language.value, dir: facts?.direction };
  };
};

/** Remarks by their ids, for as long as they are in memory. */
const indexes = new WeakMap<readonly Utterance[], ReadonlyMap<string, Utterance>>();

const byIdIn = (utterances: readonly Utterance[]): ReadonlyMap<string, Utterance> => {
  const known = indexes.get(utterances) ?? index(utterances);
  indexes.set(utterances, known);
  return known;
};

/** Every utterance, by its id, as its home story has it. */
export const utteranceById = lookup('utterance', async () => {
  const homes = new Map(
    (await stories()).flatMap(({ value, said }) => said.map((id) => [id, value] as const)),
  );
  return {
    get: (id) => {
      const story = homes.get(id);
      return story && byIdIn(story.utterances).get(id);
    },
  };
});

/** What its story says of each article, by the article's id. */
export const memberByArticle = lookup(
  'member',
  async () =>
    new Map(
      (await allStories()).flatMap(({ members }) => members.map((m) => [m.article, m] as const)),
    ),
);

/** The story of each article, by the article's id. */
export const storyOfArticle = lookup(
  'storyOf',
  async () =>
    new Map(
      (await allStories()).flatMap((story) =>
        story.members.map((m) => [m.article, story] as const),
      ),
    ),
);

/** The id of a story, a topic or an article, where one stands in a path. */
const ID = /(?<![^/])[0-9a-f]{16}(?![^/.])/;

/** The id of someone who is quoted, where one stands in a path. */
const PERSON = /^(?:feeds\/)?people\/([^/.]+)/;

/** Pages belong to the story that they are made from; those of people to their first: most are quoted in one. */
homes(async (path) => {
  const [id] = ID.exec(path) ?? [];
  if (id !== undefined) return (await storyOfArticle()).get(id)?.id;
  const [, person] = PERSON.exec(path) ?? [];
  return person === undefined ? undefined : (await personById()).get(person)?.utterances[0]?.story;
});

/**
 * Numbers for captures that name no outlet, where a story has several: they are not one source. By
 * the article's id, from 1 in the order of the story's coverage.
 */
export const unidentifiedNumber = lookup(
  'number',
  async () =>
    new Map(
      (await allStories()).flatMap(({ members }) => {
        const nameless = members.filter(({ source }) => source === null);
        return nameless.length > 1 ? nameless.map((m, i) => [m.article, i + 1] as const) : [];
      }),
    ),
);

/** What a reading's outlet is called on the pages. */
export const outletName = async () => {
  const [sources, numbers] = [await sourceById(), await unidentifiedNumber()];
  return ({ source, article }: Pick<Reading, 'source' | 'article'>): string => {
    const known = source === null ? undefined : sources.get(source)?.name;
    const number = numbers.get(article);
    return (
      known ?? (number === undefined ? common.unidentified : common.unidentifiedNumber(number))
    );
  };
};
