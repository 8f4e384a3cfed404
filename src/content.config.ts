import { defineCollection } from 'astro:content';
import { z } from 'zod';

let loads = 0;

/**
 * Not what is in `content/`, which the pages read for themselves (`src/site/content.ts`): of 100,000
 * articles that would be copied many times on the way. One entry says that it was read again, so that
 * pages that are worked on are, too.
 */
export const collections = {
  state: defineCollection({
    loader: {
      name: 'variorum-state',
      load: ({ store, watcher }) => {
        // Only while people work on the site: two builds are alike.
        if (watcher) loads += 1;
        store.set({ id: 'content', data: { loads }, digest: `${loads}` });
        return Promise.resolve();
      },
    },
    schema: z.object({ loads: z.number() }),
  }),
};
