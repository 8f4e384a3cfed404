import type { Element } from 'xast';
import { feeds as t } from '#strings';
import type { Story } from '../../pipeline/model/index.ts';
import { el, toMarkup } from '../xml-tree.ts';
import { xmlText } from '../xml.ts';
import { type Context, feedPath } from './context.ts';
import { rfc822 } from './dates.ts';
import { archivePart } from './archive-part.ts';
import type { FeedDocument } from './feed.ts';
import { contentHtml, itemOf, summaryHtml } from './item.ts';

const ROOT =
  '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:fh="http://purl.org/syndication/history/1.0">';

/** Links to the other documents of the feed, and what kind this one is (RFC 5005). */
const links = (document: FeedDocument, { absolute }: Context): Element[] => {
  const link = (rel: string, name: string | undefined): Element[] => {
    if (name === undefined) return [];
    const href = absolute(feedPath(name, 'xml'));
    return [el('atom:link', { rel, href, type: 'application/rss+xml' })];
  };
  const { kind, name, feed, older, newer } = document;
  return [
    ...link('self', name),
    ...(kind === 'complete' ? [el('fh:complete', {})] : []),
    ...(kind === 'archive' ? [el('fh:archive', {}), ...link('current', feed.name)] : []),
    ...link('prev-archive', older),
    ...link('next-archive', newer),
  ];
};

const item = (story: Story, document: FeedDocument, context: Context): Element => {
  const entry = itemOf(story, context);
  const { url, title, day, topic } = entry;
  const { kind, feed } = document;
  return el(
    'item',
    {},
    el('title', {}, title),
    el('link', {}, url),
    el('guid', { isPermaLink: 'true' }, url),
    ...(day === null ? [] : [el('pubDate', {}, rfc822(day, context.timeZone))]),
    ...(topic === null ? [] : [el('category', {}, topic)]),
    // What a description holds is HTML to readers: the plain words stand there as such.
    el('description', {}, summaryHtml(entry)),
    // An archive says what there was; the words are on the page.
    ...(kind === 'archive'
      ? []
      : [el('content:encoded', {}, contentHtml(entry, story, feed, context))]),
  );
};

/**
 * A document of a feed as RSS 2.0, part by part: a month of a large site is long. All dates are
 * those of stories, none of the build: the same content gives the same feed.
 */
export function* rss(document: FeedDocument, context: Context): Generator<string> {
  const { feed, part, stories } = document;
  const { absolute, edition, timeZone } = context;
  const latest = stories.find(({ date }) => date !== null)?.date?.value;
  const title = part === undefined ? feed.title : t.archiveTitle(feed.title, archivePart(part));
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${ROOT}<channel>\n`;
  for (const element of [
    el('title', {}, xmlText(title)),
    el('link', {}, absolute(feed.page)),
    el('description', {}, xmlText(feed.description)),
    el('language', {}, edition.language),
    ...(latest === undefined ? [] : [el('lastBuildDate', {}, rfc822(latest, timeZone))]),
    ...links(document, context),
  ])
    yield `${toMarkup(element)}\n`;
  for (const story of stories) yield `${toMarkup(item(story, document, context))}\n`;
  yield '</channel></rss>\n';
}
