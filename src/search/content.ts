import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { quotedOnly } from '../excerpt/policy.ts';
import { openArticles } from '../loaders/facts.ts';
import { CONTENT, listGenerated, readAtOnce } from '../loaders/generated.ts';
import { digestOfText } from '../loaders/json.ts';
import { shownArticle } from '../loaders/shown.ts';
import { Person, Source, Story, Topic } from '../pipeline/model/index.ts';
import { readSettings } from '../settings/read.ts';
import { cut } from './cut.ts';
import type { Kept } from './kept.ts';
import { type ArticleText, articleText } from './records/article.ts';
import { type StoryText, storyText } from './records/story.ts';

/** Everything that is searched. Articles are asked for before stories, each once; they need not be in memory. */
export type Searched = {
  articles: Iterable<ArticleText>;
  stories: Iterable<StoryText>;
  topics: readonly Topic[];
  people: readonly Person[];
  sources: readonly Source[];
};

/** Files that are kept together, on average. */
const TOGETHER = 64;

const json =
  <T>(schema: z.ZodType<T>) =>
  (text: string): T =>
    schema.parse(JSON.parse(text));

/** Reads files below the content, each as its text and, where an earlier run made that, what is taken of it. */
const openFolder =
  (kept: Kept, folder: string) =>
  async <T>(
    path: string,
    ending: string,
    take: (text: string) => T,
    also: (name: string) => unknown = () => null,
  ): Promise<() => Generator<T>> => {
    const groups = cut(await listGenerated(path, ending, folder), TOGETHER, (name) => name);
    const taken = (files: readonly Buffer[], names: readonly string[]): T[] => {
      try {
        return files.map((bytes) => take(bytes.toString('utf8')));
      } catch {
        // Again, for the name of the file that is not what it should be.
        return names.map((name) => readAtOnce(`${path}/${name}`, take, folder));
      }
    };
    return function* () {
      for (const names of groups) {
        const files = names.map((name) => readFileSync(join(folder, path, name)));
        const about = names.map((name, at) => [name, hash('sha256', files[at] ?? ''), also(name)]);
        const key = kept.keyOf([path, about]);
        const before = kept.get(key);
        if (before) {
          // What was kept was checked when it was made.
          yield* z.custom<T[]>().parse(JSON.parse(before.toString('utf8')));
          continue;
        }
        const items = taken(files, names);
        kept.put(key, Buffer.from(JSON.stringify(items)));
        yield* items;
      }
    };
  };

/**
 * Reads what is searched from the generated content, as it is asked for: of each article, what the
 * site shows of it.
 *
 * @param cache the folder of what builds keep, where something may be known of articles
 * @throws {Error} naming the file that is missing or not what the model allows.
 */
export const readSearched = async (
  kept: Kept,
  folder = CONTENT,
  cache?: string,
): Promise<Searched> => {
  const open = openFolder(kept, folder);
  const stories = await open('stories', '.json', (text) => storyText(json(Story)(text)));
  let known: ReturnType<typeof openArticles> | undefined;
  const knownOf: ReturnType<typeof openArticles> = (digest) =>
    cache === undefined ? undefined : (known ??= openArticles(cache))(digest);
  const { texts } = readSettings(folder);
  const excerpted = [texts.default, ...Object.values(texts.sources)].includes('excerpt');
  const quoted = excerpted ? quotedOnly(stories(), texts) : () => null;
  const articles = await open(
    'articles',
    '.md',
    (file) => {
      const built = knownOf(digestOfText(file));
      if (built && quoted(built.facts.id) === null) return articleText(built.facts, built.text);
      const { facts, text } = shownArticle(file, quoted);
      return articleText(facts, text());
    },
    (name) => quoted(name.replace(/\.md$/, '')),
  );
  const topics = await open('topics', '.json', json(Topic));
  return {
    articles: articles(),
    stories: stories(),
    topics: [...topics()],
    people: readAtOnce('people.json', json(z.array(Person)), folder),
    sources: readAtOnce('sources.json', json(z.array(Source)), folder),
  };
};
