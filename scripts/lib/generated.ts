import { z } from 'zod';
import { readFrontMatter } from '../../src/loaders/frontmatter.ts';
import { listGenerated, readGenerated } from '../../src/loaders/generated.ts';
import {
  ArticleFacts,
  BuildReport,
  Changes,
  Person,
  Source,
  Story,
  Topic,
} from '../../src/pipeline/model/index.ts';
import { Failure } from './failure.ts';
import type { Project } from './project.ts';

/** The generated content as the site reads it, checked by its schemas. */
export type GeneratedContent = {
  articles: ArticleFacts[];
  changes: Changes[];
  stories: Story[];
  topics: Topic[];
  people: Person[];
  sources: Source[];
  report: BuildReport;
};

const json =
  <T>(schema: z.ZodType<T>) =>
  (text: string): T =>
    schema.parse(JSON.parse(text));

const facts = (text: string): ArticleFacts => ArticleFacts.parse(readFrontMatter(text).data);

/**
 * Reads what the last build wrote to `content/`.
 * @throws Failure naming the file that is missing or not as it should be
 */
export const loadGenerated = async ({ content }: Project): Promise<GeneratedContent> => {
  const one = <T>(path: string, parse: (text: string) => T): Promise<T> =>
    readGenerated(path, parse, content).catch(unusable);
  const all = async <T>(folder: string, ending: string, parse: (text: string) => T) => {
    const names = await listGenerated(folder, ending, content);
    const items: T[] = [];
    for (const name of names) items.push(await one(`${folder}/${name}`, parse));
    return items;
  };
  return {
    articles: await all('articles', '.md', facts),
    changes: await all('changes', '.json', json(Changes)),
    stories: await all('stories', '.json', json(Story)),
    topics: await all('topics', '.json', json(Topic)),
    people: await one('people.json', json(z.array(Person))),
    sources: await one('sources.json', json(z.array(Source))),
    report: await one('report.json', json(BuildReport)),
  };
};

/** The figures of the last build. */
export const loadReport = ({ content }: Project): Promise<BuildReport> =>
  readGenerated('report.json', json(BuildReport), content).catch(unusable);

const unusable = (error: unknown): never => {
  const [message = ''] = error instanceof Error ? error.message.split('\nRun ') : [];
  throw new Failure(message, 'Generate it again: npm run build');
};
