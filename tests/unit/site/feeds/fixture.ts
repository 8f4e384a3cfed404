import { gistOf } from '../../../../src/loaders/gist.ts';
import type { Context } from '../../../../src/site/feeds/context.ts';
import type { Feed } from '../../../../src/site/feeds/feed.ts';
import { id, topic } from '../../search/fixture.ts';

const OUTLETS: Record<string, string> = {
  'harbour-post': 'The Harbour Post',
  'coast-daily': 'Coast <Daily>',
};

/** A site at `https://example.org/repo/`. */
export const context: Context = {
  edition: { name: 'Variorum', description: 'All of it.', language: 'en-GB' },
  timeZone: 'UTC',
  absolute: (path) => `https://example.org/repo${path}`,
  outlet: ({ source }) => OUTLETS[source ?? ''] ?? 'Unidentified',
  gist: gistOf,
  topic: (of) => topic({ id: of, name: 'Harbour', stories: [id('a1'), id('c3')] }),
};

/** A feed of these stories, with all their remarks. */
export const feed = (over: Partial<Feed>): Feed => ({
  name: 'stories',
  archive: 'archive',
  label: 'All stories',
  title: 'Variorum: stories',
  description: 'All of it.',
  page: '/',
  stories: [],
  remarks: ({ utterances }) => utterances,
  archived: true,
  ...over,
});
