import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { allStories, sourceById } from '../../site/content.ts';
import { storyFeed } from '../../site/feed.ts';
import { absolute, storyPath } from '../../site/href.ts';

/** RSS 2.0: the newest stories. */
export const GET: APIRoute = async () =>
  rss(
    storyFeed(await allStories(), {
      site: absolute('/'),
      self: absolute('/feeds/stories.xml'),
      address: (id) => absolute(storyPath(id)),
      sources: await sourceById(),
    }),
  );
