import { counts, feeds as t } from '#strings';
import type { Story } from '../../pipeline/model/index.ts';
import { byCodeUnit } from '../../pipeline/text/order.ts';
import { list } from '../format.ts';
import { storyPath } from '../href.ts';
import { el, toHtml } from '../xml-tree.ts';
import { xmlText } from '../xml.ts';
import type { Context } from './context.ts';
import type { Feed } from './feed.ts';
import { remarksHtml } from './remarks.ts';

/** A story in a feed. */
export type FeedItem = {
  /** Its address, which is its id too: permanent. */
  url: string;
  title: string;
  /** Its day; null where it has none. */
  day: string | null;
  /** Of its headline; null where undetermined. */
  language: string | null;
  /** Name of its topic, where that has other stories too. */
  topic: string | null;
  /** What happened and who printed it, in plain words. */
  summary: string;
};

/** Outlets by name, then those without one as a number. */
const printers = ({ members }: Story, { outlet }: Context): string[] => {
  const named = members.filter(({ source }) => source !== null);
  const nameless = members.length - named.length;
  return [
    ...[...new Set(named.map(outlet))].sort(byCodeUnit),
    ...(nameless > 0 ? [t.unidentified(nameless)] : []),
  ];
};

/** A story as every feed that holds it has it. */
export const itemOf = (story: Story, context: Context): FeedItem => {
  const { date, language } = story;
  const { remarks, compared } = context.gist(story);
  const topic = context.topic(story.topic);
  const said = remarks > 0 ? ` ${counts.remarks(remarks)}, ${counts.toCompare(compared)}.` : '';
  return {
    url: context.absolute(storyPath(story.id)),
    title: xmlText(story.title.text),
    day: date?.value ?? null,
    language: language === 'und' ? null : language,
    topic: topic && topic.stories.length > 1 ? xmlText(topic.name) : null,
    summary: xmlText(`${story.summary.text} ${t.printedBy(list(printers(story, context)))}${said}`),
  };
};

/** The summary as HTML. */
export const summaryHtml = ({ summary }: FeedItem): string =>
  toHtml(el('p', { dir: 'auto' }, summary));

/** The summary and the remarks that a feed is about, in short, as HTML. */
export const contentHtml = (
  item: FeedItem,
  story: Story,
  feed: Pick<Feed, 'remarks'>,
  context: Context,
): string => summaryHtml(item) + remarksHtml(feed.remarks(story), context);
