import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Day } from '../pipeline/model/index.ts';
import type { Known } from './listing.ts';

/** What is read of the rows of each list; they hold more. */
const ROWS = {
  articles: z.object({
    id: z.string(),
    story: z.string().nullable(),
    published: Day.nullable(),
    dated: z.string().nullable(),
    updated: Day.nullable(),
  }),
  topics: z.object({ id: z.string(), stories: z.array(z.string()) }),
  stories: z.object({ id: z.string() }),
};

/** The files of a list that is in parts. */
const Parts = z.object({
  parts: z.array(z.object({ files: z.tuple([z.object({ url: z.url() })]) })),
});

/** The rows of a list in its file, or in the files that it names. */
const rowsIn = <Row>(dist: string, list: string, row: z.ZodType<Row>, name = list): Row[] => {
  const file = join(dist, 'data', `${name}.json`);
  try {
    const held: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parted = Parts.safeParse(held);
    if (!parted.success) return z.array(row).parse(z.looseObject({}).parse(held)[list]);
    return parted.data.parts.flatMap(({ files: [{ url }] }) =>
      rowsIn(dist, list, row, basename(new URL(url).pathname, '.json')),
    );
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
  const articles = rowsIn(dist, 'articles', ROWS.articles);
  const topics = rowsIn(dist, 'topics', ROWS.topics);
  const stories = rowsIn(dist, 'stories', ROWS.stories);
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
