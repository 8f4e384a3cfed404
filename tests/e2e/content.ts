import { z } from 'zod';
import { quotedOnly } from '../../src/excerpt/policy.ts';
import { CONTENT, listGenerated, readAtOnce } from '../../src/loaders/generated.ts';
import { shownArticle } from '../../src/loaders/shown.ts';
import { Person, Source, Story, Topic } from '../../src/pipeline/model/index.ts';
import { readSettings } from '../../src/settings/read.ts';
import type { InMemory } from '../unit/search/open.ts';

const json =
  <T>(schema: z.ZodType<T>) =>
  (text: string): T =>
    schema.parse(JSON.parse(text));

/** The content that a site is built from, as a reader sees it. */
export const readContent = async (folder = CONTENT): Promise<InMemory> => {
  const all = async <T>(path: string, ending: string, parse: (text: string) => T): Promise<T[]> =>
    (await listGenerated(path, ending, folder)).map((name) =>
      readAtOnce(`${path}/${name}`, parse, folder),
    );
  const stories = await all('stories', '.json', json(Story));
  const quoted = quotedOnly(stories, readSettings(folder).texts);
  return {
    stories,
    articles: await all('articles', '.md', (file) => {
      const { facts, text } = shownArticle(file, quoted);
      return { facts, text: text() };
    }),
    topics: await all('topics', '.json', json(Topic)),
    people: readAtOnce('people.json', json(z.array(Person)), folder),
    sources: readAtOnce('sources.json', json(z.array(Source)), folder),
  };
};
