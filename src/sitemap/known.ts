import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Day } from '../pipeline/model/index.ts';
import type { Known } from './listing.ts';

/** What is read of the lists; they hold more. */
const Articles = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      story: z.string().nullable(),
      published: Day.nullable(),
      dated: z.string().nullable(),
      updated: Day.nullable(),
    }),
  ),
});
const Topics = z.object({
  topics: z.array(z.object({ id: z.string(), stories: z.array(z.string()) })),
});
const Stories = z.object({ stories: z.array(z.object({ id: z.string() })) });

const read = <T>(dist: string, name: string, schema: z.ZodType<T>): T => {
  const file = join(dist, 'data', name);
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(
      `${file}: the sitemap cannot read what the site just wrote. Run "npm run build" again.`,
      { cause },
    );
  }
};

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

/** When the things of a rendered site last changed, from its own lists of data. */
export const knownOf = (dist: string): Known => {
  const { articles } = read(dist, 'articles.json', Articles);
  const { topics } = read(dist, 'topics.json', Topics);
  const { stories } = read(dist, 'stories.json', Stories);
  // What is inferred is no statement of a change.
  const days = new Map(
    articles.map(({ id, published, dated, updated }) => [
      id,
      later(dated === 'inferred' ? null : published, updated),
    ]),
  );
  const ofStory = new Map<string, string | null>(stories.map(({ id }) => [id, null]));
  for (const { id, story } of articles)
    if (story !== null) ofStory.set(story, later(ofStory.get(story) ?? null, days.get(id) ?? null));
  const ofTopic = new Map(
    topics.map(({ id, stories: own }) => [
      id,
      own.map((story) => ofStory.get(story) ?? null).reduce(later, null),
    ]),
  );
  return { articles: days, stories: ofStory, topics: ofTopic };
};
