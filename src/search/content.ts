import { z } from 'zod';
import { readFrontMatter } from '../loaders/frontmatter.ts';
import { CONTENT, listGenerated, readGenerated } from '../loaders/generated.ts';
import { renderedText } from '../loaders/mark-quotations.ts';
import { parseBody } from '../loaders/render.ts';
import { ArticleFacts, Person, Source, Story, Topic } from '../pipeline/model/index.ts';
import type { Searched } from './records.ts';

const json =
  <T>(schema: z.ZodType<T>) =>
  (text: string): T =>
    schema.parse(JSON.parse(text));

const article = (text: string): Searched['articles'][number] => {
  const { data, body } = readFrontMatter(text);
  return { facts: ArticleFacts.parse(data), text: renderedText(parseBody(body)) };
};

/**
 * Reads what is searched from the generated content.
 * @throws {Error} naming the file that is missing or not what the model allows.
 */
export const readSearched = async (folder = CONTENT): Promise<Searched> => {
  const all = async <T>(path: string, ending: string, parse: (text: string) => T): Promise<T[]> => {
    const items: T[] = [];
    for (const name of await listGenerated(path, ending, folder))
      items.push(await readGenerated(`${path}/${name}`, parse, folder));
    return items;
  };
  return {
    stories: await all('stories', '.json', json(Story)),
    topics: await all('topics', '.json', json(Topic)),
    people: await readGenerated('people.json', json(z.array(Person)), folder),
    sources: await readGenerated('sources.json', json(z.array(Source)), folder),
    articles: await all('articles', '.md', article),
  };
};
