import { z } from 'zod';
import type { Content } from '../build.ts';
import { BuildReport, Changes, Person, Source, Story, Topic } from '../model/index.ts';
import type { TopicContent } from '../topic.ts';
import { articleFile } from './article.ts';

export { articleFile, withFiles } from './article.ts';
export { toMarkdown } from './markdown.ts';

/** Folders of `content/` that hold nothing but generated files. */
export const GENERATED_FOLDERS: readonly string[] = ['articles', 'changes', 'stories', 'topics'];

const json = (schema: z.ZodType, value: unknown): string =>
  `${JSON.stringify(schema.parse(value), null, 1)}\n`;

/** Path below `content/` → text. */
type Files = [path: string, text: string][];

/** The files of a topic, or of several. */
export const topicFiles = ({
  changes,
  stories,
  topics,
}: Omit<TopicContent, 'utterances'>): Files => [
  ...changes.map((c): Files[0] => [`changes/${c.id}.json`, json(Changes, c)]),
  ...stories.map((s): Files[0] => [`stories/${s.id}.json`, json(Story, s)]),
  ...topics.map((t): Files[0] => [`topics/${t.id}.json`, json(Topic, t)]),
];

/** The files of what is known of all articles together. */
export const commonFiles = ({
  people,
  sources,
  report,
}: Pick<Content, 'people' | 'sources' | 'report'>): Files => [
  ['people.json', json(z.array(Person), people)],
  ['sources.json', json(z.array(Source), sources)],
  ['report.json', json(BuildReport, report)],
];

/** Where the file of an article stands below `content/`. */
export const articlePath = (id: string): string => `articles/${id}.md`;

/**
 * The generated files: path below `content/` → text. Everything is checked against its schema.
 * @throws {z.ZodError} when a stage gave what the model does not allow: a fault of the engine.
 */
export const serialize = (content: Content): Map<string, string> =>
  new Map([
    ...content.articles.map((a): Files[0] => [articlePath(a.id), articleFile(a)]),
    ...topicFiles(content),
    ...commonFiles(content),
  ]);
