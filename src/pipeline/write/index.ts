import { z } from 'zod';
import type { Content } from '../build.ts';
import { BuildReport, Changes, Person, Source, Story, Topic } from '../model/index.ts';
import { articleFile } from './article.ts';

export { toMarkdown } from './markdown.ts';

/** Folders of `content/` that hold nothing but generated files. */
export const GENERATED_FOLDERS: readonly string[] = ['articles', 'changes', 'stories', 'topics'];

const json = (schema: z.ZodType, value: unknown): string =>
  `${JSON.stringify(schema.parse(value), null, 1)}\n`;

/**
 * The generated files: path below `content/` → text. Everything is checked against its schema.
 * @throws {z.ZodError} when a stage gave what the model does not allow: a fault of the engine.
 */
export const serialize = (content: Content): Map<string, string> =>
  new Map([
    ...content.articles.map((a) => [`articles/${a.id}.md`, articleFile(a)] as const),
    ...content.changes.map((c) => [`changes/${c.id}.json`, json(Changes, c)] as const),
    ...content.stories.map((s) => [`stories/${s.id}.json`, json(Story, s)] as const),
    ...content.topics.map((t) => [`topics/${t.id}.json`, json(Topic, t)] as const),
    ['people.json', json(z.array(Person), content.people)],
    ['sources.json', json(z.array(Source), content.sources)],
    ['report.json', json(BuildReport, content.report)],
  ]);
