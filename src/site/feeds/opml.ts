import { el, toMarkup } from '../xml-tree.ts';
import { type Context, feedPath } from './context.ts';
import type { Feed } from './feed.ts';

/** Feeds as a list that feed readers import (OPML 2.0). */
export const opml = (title: string, feeds: readonly Feed[], { absolute }: Context): string => {
  const outlines = feeds.map((feed) =>
    el('outline', {
      type: 'rss',
      version: 'RSS2',
      text: feed.title,
      title: feed.title,
      description: feed.description,
      xmlUrl: absolute(feedPath(feed.name, 'xml')),
      htmlUrl: absolute(feed.page),
    }),
  );
  const list = el(
    'opml',
    { version: '2.0' },
    el('head', {}, el('title', {}, title)),
    el('body', {}, ...outlines),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(list)}\n`;
};
