import type { RSSOptions } from '@astrojs/rss';
import type { Source, Story } from '../pipeline/model/index.ts';
import { byCodeUnit } from '../pipeline/text/order.ts';
import { count } from './format.ts';
import { isCompared } from './wordings.ts';
import { xmlText } from './xml.ts';

/** What a feed reader is given: enough for a month of a busy site, small enough to poll. */
const NEWEST = 100;

type Where = {
  /** Address of the front page. */
  site: string;
  /** Address of the feed itself. */
  self: string;
  /** Address of a story. */
  address: (id: string) => string;
  sources: ReadonlyMap<string, Source>;
};

/** The sources in words: `A, B and C`, and how many captures name none. */
const printedBy = (story: Story, sources: Where['sources']): string => {
  const names = story.members.flatMap(({ source }) => sources.get(source ?? '')?.name ?? []);
  const unidentified = story.members.filter(({ source }) => source === null).length;
  const all = [
    ...[...new Set(names)].sort(byCodeUnit),
    ...(unidentified > 0 ? [count(unidentified, 'unidentified source')] : []),
  ];
  const last = all.pop() ?? '';
  return all.length > 0 ? `${all.join(', ')} and ${last}` : last;
};

const describe = (story: Story, sources: Where['sources']): string => {
  const compared = story.utterances.filter(isCompared).length;
  return (
    `${story.summary.text} Printed by ${printedBy(story, sources)}. ` +
    `${count(story.utterances.length, 'remark')}, ${compared} to compare.`
  );
};

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * The newest stories as @astrojs/rss takes them. All dates are those of the stories, none of the
 * build: the same content gives the same feed.
 *
 * @param stories newest first
 */
export const storyFeed = (stories: readonly Story[], where: Where): RSSOptions => {
  const latest = stories.find(({ date }) => date !== null)?.date;
  return {
    title: 'Variorum: stories',
    description:
      'Each news story once, every quotation laid side by side as each outlet printed it.',
    site: where.site,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>en</language>',
      ...(latest ? [`<lastBuildDate>${midnight(latest.value).toUTCString()}</lastBuildDate>`] : []),
      `<atom:link href="${where.self}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: stories.slice(0, NEWEST).map((story) => ({
      title: xmlText(story.title.text),
      link: where.address(story.id),
      description: xmlText(describe(story, where.sources)),
      ...(story.date && { pubDate: midnight(story.date.value) }),
    })),
  };
};
