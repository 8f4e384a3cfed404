import { z } from 'zod';
import { quotedOnly } from '../excerpt/policy.ts';
import { CONTENT, listGenerated, readGenerated } from '../loaders/generated.ts';
import { shownArticle } from '../loaders/shown.ts';
import { type ArticleFacts, Person, Source, Story, Topic } from '../pipeline/model/index.ts';
import { readSettings } from '../settings/read.ts';

/** Everything that is searched. */
export type Searched = {
  stories: readonly Story[];
  topics: readonly Topic[];
  people: readonly Person[];
  sources: readonly Source[];
  /** Facts of each article and its body, as a reader sees them. */
  articles: readonly { facts: ArticleFacts; text: string }[];
};

const json =
  <T>(schema: z.ZodType<T>) =>
  (text: string): T =>
    schema.parse(JSON.parse(text));

/**
 * Reads what is searched from the generated content: of each article, what the site shows of it.
 * @throws {Error} naming the file that is missing or not what the model allows.
 */
export const readSearched = async (folder = CONTENT): Promise<Searched> => {
  const all = async <T>(path: string, ending: string, parse: (text: string) => T): Promise<T[]> => {
    const items: T[] = [];
    for (const name of await listGenerated(path, ending, folder))
      items.push(await readGenerated(`${path}/${name}`, parse, folder));
    return items;
  };
  const stories = await all('stories', '.json', json(Story));
  const quoted = quotedOnly(stories, readSettings(folder).texts);
  return {
    stories,
    topics: await all('topics', '.json', json(Topic)),
    people: await readGenerated('people.json', json(z.array(Person)), folder),
    sources: await readGenerated('sources.json', json(z.array(Source)), folder),
    articles: await all('articles', '.md', (file) => {
      const { facts, text } = shownArticle(file, quoted);
      return { facts, text: text() };
    }),
  };
};
