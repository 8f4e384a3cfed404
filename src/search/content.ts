import { z } from 'zod';
import { quotedOnly } from '../excerpt/policy.ts';
import { openArticles } from '../loaders/facts.ts';
import { CONTENT, listGenerated, readGenerated } from '../loaders/generated.ts';
import { digestOfText } from '../loaders/json.ts';
import { shownArticle } from '../loaders/shown.ts';
import { type ArticleFacts, Person, Source, Story, Topic } from '../pipeline/model/index.ts';
import { readSettings } from '../settings/read.ts';

/** Some things, one after the other; not all of them need be in memory. */
export type Some<T> = Iterable<T> | AsyncIterable<T>;

/** An article's facts and its body, as a reader sees them. */
export type SearchedArticle = { facts: ArticleFacts; text: string };

/** Everything that is searched. Articles are asked for before stories, each once. */
export type Searched = {
  articles: Some<SearchedArticle>;
  stories: Some<Story>;
  topics: readonly Topic[];
  people: readonly Person[];
  sources: readonly Source[];
};

const json =
  <T>(schema: z.ZodType<T>) =>
  (text: string): T =>
    schema.parse(JSON.parse(text));

/** All of some things, in memory. */
export const gathered = async <T>(some: Some<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of some) all.push(one);
  return all;
};

async function* all<T>(path: string, ending: string, parse: (text: string) => T, folder: string) {
  for (const name of await listGenerated(path, ending, folder))
    yield await readGenerated(`${path}/${name}`, parse, folder);
}

/**
 * Reads what is searched from the generated content, as it is asked for: of each article, what the
 * site shows of it.
 *
 * @param cache the folder of what builds keep, where something may be known of articles
 * @throws {Error} naming the file that is missing or not what the model allows.
 */
export const readSearched = async (folder = CONTENT, cache?: string): Promise<Searched> => {
  const knownOf = cache === undefined ? undefined : openArticles(cache);
  const stories = (): AsyncIterable<Story> => all('stories', '.json', json(Story), folder);
  const { texts } = readSettings(folder);
  const excerpted = [texts.default, ...Object.values(texts.sources)].includes('excerpt');
  const quoted = excerpted ? quotedOnly(await gathered(stories()), texts) : () => null;
  return {
    articles: all(
      'articles',
      '.md',
      (file) => {
        const known = knownOf?.(digestOfText(file));
        if (known !== undefined && quoted(known.facts.id) === null) return known;
        const { facts, text } = shownArticle(file, quoted);
        return { facts, text: text() };
      },
      folder,
    ),
    stories: stories(),
    topics: await gathered(all('topics', '.json', json(Topic), folder)),
    people: await readGenerated('people.json', json(z.array(Person)), folder),
    sources: await readGenerated('sources.json', json(z.array(Source)), folder),
  };
};
