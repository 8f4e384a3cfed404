import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, type Content } from '../../../src/pipeline/build.ts';
import type { Article } from '../../../src/pipeline/model/index.ts';
import { movedAddresses } from '../../../src/hosts/moved.ts';
import { madeArticles } from '../../made/articles.ts';
import { CAPTURES } from '../../made/captures.ts';

let articles: Article[];
beforeAll(async () => {
  articles = [...(await madeArticles()).values()];
});

const contentOf = (some: readonly Article[]): Promise<Content> =>
  Promise.resolve(build(some, { sources: [], people: [] }));

/** The addresses of stories, topics and changes that stand in an edition, and those that lead on. */
const addresses = ({ stories, topics, changes }: Content) => ({
  stand: [
    ...stories.map(({ id }) => `/stories/${id}/`),
    ...topics.map(({ id }) => `/topics/${id}/`),
    ...changes.map(({ id }) => `/articles/${id}/changes/`),
  ],
  leadOn: [
    ...movedAddresses(stories).map(({ from }) => from),
    ...changes.map(({ original }) => `/articles/${original}/changes/`),
  ],
});

describe('every address once given', () => {
  it('still stands or leads on when captures are added, in whatever batches', async () => {
    const all = await contentOf(articles);
    const now = addresses(all);
    const resolves = new Set([...now.stand, ...now.leadOn]);
    expect(articles).toHaveLength(Object.keys(CAPTURES).length);
    await fc.assert(
      fc.asyncProperty(fc.subarray(articles, { minLength: 1 }), async (before) => {
        const then = addresses(await contentOf(before));
        expect([...then.stand, ...then.leadOn].filter((address) => !resolves.has(address))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  it('leads on to one that stands', async () => {
    const { stories, topics } = await contentOf(articles);
    const stand = new Set([
      ...stories.map(({ id }) => `/stories/${id}/`),
      ...topics.map(({ id }) => `/topics/${id}/`),
    ]);
    const moved = movedAddresses(stories);
    expect(moved.length).toBeGreaterThan(5);
    expect(moved.filter(({ from, to }) => stand.has(from) || !stand.has(to))).toEqual([]);
  });
});
