import { plainJson } from '../json.ts';
import type { Story } from '../../pipeline/model/index.ts';
import { type Context, feedPath } from './context.ts';
import { rfc3339 } from './dates.ts';
import type { FeedDocument } from './feed.ts';
import { contentHtml, itemOf } from './item.ts';

const item = (story: Story, { feed }: FeedDocument, context: Context): object => {
  const entry = itemOf(story, context);
  const { url, title, day, language, topic, summary } = entry;
  return {
    id: url,
    url,
    title,
    summary,
    content_html: contentHtml(entry, story, feed, context),
    ...(day !== null && { date_published: rfc3339(day, context.timeZone) }),
    ...(topic !== null && { tags: [topic] }),
    ...(language !== null && { language }),
  };
};

/** A subscription document of a feed as JSON Feed 1.1. */
export const jsonFeed = (document: FeedDocument, context: Context): string => {
  const { feed, name, stories } = document;
  const { absolute, edition } = context;
  return `${plainJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(feed.page),
    feed_url: absolute(feedPath(name, 'json')),
    description: feed.description,
    language: edition.language,
    items: stories.map((story) => item(story, document, context)),
  })}\n`;
};
