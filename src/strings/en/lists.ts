import type { Person, Source } from '../../pipeline/model/index.ts';
import { counted, form, number } from '../counted.ts';

/** An address at which no page is. */
export const notFound = {
  title: 'Not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  text: 'Every address that this site once gave still leads somewhere, so the link may hold a typing error. Try the [search](search), the [stories](stories) or the [front page](front).',
};

/** An address that leads on. */
export const moved = {
  title: 'Moved',
  story: 'This story is at {page}.',
  topic: 'This topic is at {page}.',
  article: 'This article is at {page}.',
};

/** A day that no article prints. */
export const inferredDay = {
  mark: '(inferred)',
  because: 'date inferred: {evidence}',
};

/** The list of stories. */
export const stories = {
  title: 'Stories',
  description: 'Every event once, with all the articles that report it.',
  lead: (n: number) => `${counted(n, 'story', 'stories')}, newest first. Each event once.`,
  earlier: 'Earlier stories',
  byMonth: 'By month',
};

/** The months, and the stories of one. */
export const months = {
  title: 'Months',
  description: 'Every story by the month in which it began.',
  undated: 'Undated',
  undatedNote: 'Stories of which no article prints a day.',
  stories: (month: string) => `Stories of ${month}`,
  order: 'Months in time',
};

/** The parts of a long list. */
export const parts = {
  page: (name: string, n: number) => `${name}, page ${number(n)}`,
  newest: (n: number) =>
    `The newest ${number(n)} stand here, [all of them by month](months) below.`,
  newestStories: (n: number) =>
    `From the newest ${counted(n, 'story', 'stories')}; [all of them by month](months) below.`,
  first: (n: number) => `The first ${number(n)} stand here, all of them by letter.`,
  byMonth: 'By month',
  byLetter: 'By letter',
  otherLetters: 'Other letters',
  pages: 'Earlier pages of this month',
  earlier: 'Earlier in this month:',
  pagesOf: (letter: string) => `Pages of ${letter}`,
  order: 'Pages in time',
  alphabet: 'Pages in alphabetical order',
};

/** The list of topics. */
export const topics = {
  title: 'Topics',
  description: 'Threads of stories that belong together.',
  lead: (n: number) =>
    `${counted(n, 'thread', 'threads')} of stories, latest first, named by the words their articles share.`,
  alone: 'Stories that stand alone',
  aloneLead: (n: number) => `${counted(n, 'topic', 'topics')} of one story, under its headline.`,
  of: (month: string) => `Topics until ${month}`,
  count: (n: number) => counted(n, 'topic', 'topics'),
  latest: 'Latest: {story}',
  span: (from: string, to: string) => `${from} to ${to}`,
};

/** A topic's page. */
export const topic = {
  description: (n: number, headlines: string) =>
    `${counted(n, 'story', 'stories')} in one thread: ${headlines}`,
  lead: (n: number) =>
    `${counted(n, 'story', 'stories')} in the order of events. ` +
    (n > 1
      ? 'The name is made of words that their articles share.'
      : 'No other story belongs to it so far.'),
  timeline: 'Timeline',
  undated: 'Undated: no article prints a day, or a weekday that other articles could place',
  later: (days: number) => (days === 1 ? 'the day after' : `${counted(days, 'day', 'days')} later`),
  quoted: 'Who is quoted',
  reporting: 'Who reports',
};

/** How many articles of a topic appeared when. */
export const bars = {
  day: (day: string) => `on ${day}`,
  days: (from: string, to: string) => `from ${from} to ${to}`,
  articles: (n: number, when: string) =>
    `${counted(n, 'dated article', 'dated articles')}, copies left out, ${when}`,
  remarks: (n: number, when: string) => `${counted(n, 'dated remark', 'dated remarks')}, ${when}`,
  stories: (n: number, when: string) =>
    `${counted(n, 'dated story', 'dated stories')}, ${when}; the larger, the more sources`,
  coverage: (n: number, when: string) =>
    `${counted(n, 'dated article', 'dated articles')} ${when}; rings are copies`,
  most: (when: string, articles: number) => `most ${when}: ${articles}`,
};

/** The list of people. */
export const people = {
  title: 'People',
  description: 'Everyone who is quoted, and what they said.',
  lead: (n: number) => `${n} people and organisations quoted, those with most remarks first.`,
  of: (letter: string) => `People: ${letter}`,
};

/** A speaker's page. */
export const person = {
  description: (remarks: number, name: string) =>
    `${counted(remarks, 'remark', 'remarks')} by ${name}, as each outlet printed them.`,
  roles: (roles: string) => `Described as ${roles}.`,
  remarks: (n: number) => `{n} ${form(n, 'remark', 'remarks')}`,
  sources: (n: number) => `{n} ${form(n, 'source', 'sources')}`,
  printers: (name: string) => `Who printed ${name}, and under what name`,
};

export const personKinds: Record<Person['kind'], string> = {
  person: 'Person',
  organisation: 'Organisation',
};

/** The outlets that print a speaker. */
export const printers = {
  source: 'Source',
  remarks: 'Remarks',
  name: 'Name as printed',
  unnamed: 'only by role or pronoun',
  rest: (n: number) => `${counted(n, 'other', 'others')} with no more remarks than the last.`,
};

/** The list of outlets. */
export const sources = {
  title: 'Sources',
  description: 'The outlets whose articles are compared.',
  lead: (n: number) => `${counted(n, 'outlet', 'outlets')} that the captures name.`,
  of: (letter: string) => `Sources: ${letter}`,
  unidentified: 'Unidentified',
  unidentifiedLead: (n: number) =>
    `Nothing in ${form(n, 'this capture', 'these captures')} names the outlet, so none is guessed.`,
  unidentifiedRest: (n: number) =>
    `${counted(n, 'more is', 'more are')} among [all articles](articles).`,
};

/** An outlet's page. */
export const source = {
  description: (articles: number, name: string) =>
    `${counted(articles, 'article', 'articles')} by ${name}, and how its quotations compare with those of others.`,
  described: 'Described by an editor',
  stated: 'Known only from what its captures state',
  articles: 'Articles',
  ofThem: (n: number) => `${number(n)} of them ${form(n, 'a copy', 'copies')}`,
  onlyHere: (n: number) => `${number(n)} only here`,
  ran: 'Ran texts of',
  ranBy: 'Its texts were run by',
  shared: 'How its readings differ',
  sharedNote:
    'Remarks that others print too, each compared with its fullest reading. Outlets translate, trim and tidy for good reasons: none of this says who is right.',
  sharedAll: (n: number) => `All ${counted(n, 'remark', 'remarks')} that others print too`,
  sharedNewest: (n: number) =>
    `The newest ${counted(n, 'remark', 'remarks')} that others print too`,
  alone: 'Printed only here',
};

export const sourceKinds: Record<NonNullable<Source['kind']>, string> = {
  newspaper: 'newspaper',
  agency: 'agency',
  broadcaster: 'broadcaster',
  website: 'website',
  magazine: 'magazine',
  official: 'official',
};
