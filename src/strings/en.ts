/**
 * The words of the interface in English: a group for each part of the site. Sentences are for the
 * `Phrase` component: `{place}` is filled by the page, `[words](name)` is a link, `*words*` are
 * emphasised. What captures hold never passes through here.
 */
import type { Attribution, Basis, Printed, Variation } from '../pipeline/model/index.ts';
import { counted, number } from './counted.ts';

export * from './en/about.ts';
export * from './en/articles.ts';
export * from './en/captures.ts';
export * from './en/coverage.ts';
export * from './en/lists.ts';
export * from './en/remarks.ts';

/** Numbers of things, as sentences and lists have them. */
export const counts = {
  articles: (n: number) => counted(n, 'article', 'articles'),
  copies: (n: number) => counted(n, 'copy', 'copies'),
  outlets: (n: number) => counted(n, 'outlet', 'outlets'),
  people: (n: number) => counted(n, 'person', 'people'),
  quotations: (n: number) => counted(n, 'quotation', 'quotations'),
  remarks: (n: number) => counted(n, 'remark', 'remarks'),
  sources: (n: number) => counted(n, 'source', 'sources'),
  stories: (n: number) => counted(n, 'story', 'stories'),
  words: (n: number) => counted(n, 'word', 'words'),
  toCompare: (n: number) => `${number(n)} to compare`,
};

export const common = {
  undated: 'undated',
  undetermined: 'undetermined',
  unidentified: 'Unidentified',
  unidentifiedNumber: (n: number) => `Unidentified ${number(n)}`,
  notNamed: 'Speaker not named',
  untitled: 'Untitled article',
};

/** What stands around every page. */
export const layout = {
  description: 'Each news story once, every quotation laid side by side as each outlet printed it.',
  skip: 'Skip to the text',
  site: 'Site',
  stories: 'Stories',
  topics: 'Topics',
  people: 'People',
  sources: 'Sources',
  about: 'About',
  search: 'Search',
  feedTitle: (site: string) => `${site}: stories`,
  footer:
    'Made with [Variorum](about) from saved news pages. The texts belong to their publishers; the site says where they differ, never which is right.',
  captures: 'Captures',
  articles: 'Articles',
  data: 'Data',
  feeds: 'RSS',
};

/** Where only an excerpt is shown of what an outlet printed. */
export const excerpts = {
  article: 'An excerpt: the opening, and every quotation in its sentence.',
  original: 'The whole text stands [on the original page](original).',
  capture:
    'This site prints only excerpts of this outlet’s texts: of each line it says how many words it has.',
  changes:
    'This site prints only excerpts of what {outlet} published, so the two texts are not laid over each other here.',
};

/** Neutral words for how a reading stands to the fullest one: outlets trim for good reasons. */
export const variations: Record<Variation, string> = {
  verbatim: 'in full',
  shortened: 'in part',
  extended: 'goes on',
  reworded: 'in other words',
  spliced: 'put together',
  fragment: 'a few words',
  paraphrase: 'reported without quoting',
};

/** How much of an utterance a source prints. */
export const extents: Record<Printed, string> = {
  full: 'in full',
  part: 'in part',
  paraphrase: 'reported without quoting',
  none: 'not at all',
};

/** How a fact is known. */
export const bases: Record<Basis, string> = {
  stated: 'stated in the capture',
  inferred: 'inferred',
  corrected: 'corrected by an editor',
};

/** By what a speaker was found. */
export const attributions: Record<Attribution, string> = {
  'adjacent cue': 'a verb of saying beside the words',
  colon: 'a colon before the words',
  'according to': '“according to” or the like',
  'clause subject': 'the subject of the sentence',
  'split partner': 'the other half of the quotation',
  continuation: 'the quotation before, which goes on',
  'same paragraph': 'a name in the paragraph',
  role: 'a role named nearby',
  headline: 'the words of the article below the headline',
  none: 'no rule',
};

/** Feeds, and the page that lists them. */
export const feeds = {
  heading: 'Feeds',
  about: 'Follow the site, or a part of it, in a feed reader: no account, no tracking.',
  whole: 'The whole site',
  wholeAbout:
    'The newest hundred stories, each with its most telling remarks as the outlets printed them. Dates are those of the stories.',
  archive: 'Earlier stories',
  archiveAbout:
    'One document for each month, linked from the newest back to the oldest, so that a reader can catch up (RFC 5005). A longer feed of a topic, a person or a source has its months likewise.',
  parts: 'Parts of the site',
  partsAbout:
    'Every source has a feed; a topic and a person have one when they have two stories. Each is linked from its page. As a list that feed readers import:',
  rest: (n: number) => `${number(n)} more are linked from their pages.`,
  follow: 'Follow',
  rss: 'RSS',
  json: 'JSON Feed',
  opml: 'OPML',
  title: (site: string, part: string) => `${site}: ${part}`,
  archiveTitle: (feed: string, month: string) => `${feed}, ${month}`,
  descriptions: {
    topics: (name: string) => `The stories of one topic: ${name}.`,
    people: (name: string) =>
      `The stories that quote ${name}, each remark as each outlet printed it.`,
    sources: (name: string) =>
      `The stories that ${name} reports, and how its quotations compare with those of others.`,
  },
  printedBy: (names: string) => `Printed by ${names}.`,
  unidentified: (n: number) => counted(n, 'unidentified source', 'unidentified sources'),
};
