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
export * from './en/front.ts';
export * from './en/lists.ts';
export * from './en/preferences.ts';
export * from './en/remarks.ts';
export * from './en/story.ts';

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
  months: 'Months',
  data: 'Data',
  feeds: 'Feeds',
  trail: 'Where this page stands',
  before: 'Before',
  after: 'After',
};

/** What stands in the place of a page that cannot be reached. */
export const offline = {
  title: 'No network',
  text: 'This page was not read on this device before, and without a network it cannot be fetched.',
  kept: 'What you have read can be read again',
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

/** The data, and the page that describes it. */
export const data = {
  heading: 'Data',
  description:
    'Every quotation as JSON and CSV, each story’s readings as TEI XML, with JSON Schemas.',
  about:
    'Everything that the pages show of quotations, for programs and spreadsheets. The words belong to their publishers; what is said about them was found by [stated rules](about).',
  lists: 'Lists',
  listsAbout:
    'Each file is an object whose last member is the list, an entry to a line, so that it can be read as a stream. What is not known is null. [The index](index) names all files and counts what they hold, for programs.',
  csv: 'The same as a table (RFC 4180, UTF-8 with a byte order mark). So that no spreadsheet takes a quotation for a formula, a text that begins with = + - @, a tab, a line’s end or an apostrophe has an apostrophe put before it: take it off to get the text. Control characters are left out.',
  schema: 'schema',
  inParts: (n: number) =>
    `Too long for one file: ${number(n)} files, by month or by letter, which this one names.`,
  fieldsOf: (list: string) => `Fields of ${list}`,
  each: 'Each story',
  eachAbout:
    'The alignment of all readings: as JSON, and as TEI P5 with a critical apparatus in parallel segmentation, which tools for textual scholarship read.',
  rest: (n: number) =>
    `The other ${counted(n, 'story has its', 'stories have theirs')} at the foot of [the page](stories).`,
  versions: 'Versions',
  versionsAbout:
    'Every JSON file names its schema ($schema) and the version of its shape. Fields may be added to a version; what would break a program is a new version, with schemas at a new address. The addresses of the data stay.',
  datasets: {
    quotes: 'Every reading of every remark: one article’s version of it.',
    stories: 'Every story: headline, day, sources and what there is to compare.',
    articles: 'Every article, with the facts that are known of it.',
    people: 'Everyone who is quoted.',
    sources: 'Every outlet.',
    topics: 'Every topic, with its stories in time order.',
    story: 'One story with its articles, remarks and readings, and the alignment of the readings.',
    tei: 'The readings of one story as TEI P5 with a critical apparatus.',
    citations: 'How to cite one article or one story: CSL-JSON and BibTeX.',
    index: 'What data there is.',
    parts: 'The files of a list that is too long for one.',
  },
  fields: {
    quotes: {
      id: 'Id of the reading: one article’s version of a remark. Permanent.',
      utterance: 'Id of the remark: the same for all its readings.',
      story: 'Id of the story on whose page the remark stands.',
      article: 'Id of the article that prints the reading.',
      source: 'Id of the outlet; empty where the capture names none.',
      outlet: 'Its name.',
      published: 'Day of the article, ISO 8601.',
      dated: 'How that day is known: stated, inferred or corrected.',
      speaker:
        'Whose words they are by this article, by the name used on the site; empty: not named.',
      person: 'Id of the speaker.',
      mention: 'The speaker as printed beside the words: a name, a role or a pronoun.',
      cue: 'The word that attributes: said, according to …',
      rule: 'By which rule the speaker was found.',
      confidence: 'Probability that the speaker is right, 0 to 1.',
      variation:
        'How the reading stands to the fullest one; the About page says what each word means.',
      where: 'body or headline.',
      copy: 'true where the article is a copy of another.',
      start: 'Where the words begin in the article’s text (in its headline), in UTF-16 units.',
      end: 'Where they end.',
      text: 'The words as printed, without the marks.',
      sentence: 'The sentence that holds them.',
      page: 'Address of the remark on this site.',
      place: 'Address of the words in the article, on this site.',
      url: 'Address of the original page, where the capture states it.',
    },
    stories: {
      id: 'Id of the story: that of its earliest original. Ids of its other articles lead to it too.',
      page: 'Address of its page.',
      data: 'Address of its own data.',
      title: 'Its headline, as one of its articles prints it.',
      summary: 'The summary, as one of its articles prints it.',
      language: 'Language of the headline, ISO 639; und: undetermined.',
      date: 'Its day, ISO 8601.',
      dated: 'How that day is known: stated, inferred or corrected.',
      topic: 'Id of its topic.',
      sources: 'Independent outlets: originals, each outlet once.',
      articles: 'Ids of its articles, in time order.',
      copies: 'How many of them are copies.',
      remarks: 'How many remarks they print.',
      compared: 'How many of those more than one outlet prints or reports.',
    },
    articles: {
      id: 'Id of the article, from its capture. Permanent.',
      page: 'Address of its page.',
      story: 'Id of its story.',
      title: 'Its headline.',
      authors: 'Its authors.',
      source: 'Id of the outlet.',
      publisher: 'The outlet’s name as found in the capture.',
      published: 'Its day, ISO 8601.',
      dated: 'How that day is known: stated, inferred or corrected.',
      updated: 'Day of its last change, where the capture states one.',
      url: 'Address of the original page, where the capture states it.',
      section: 'The section of the outlet in which it stood.',
      language: 'Its language, ISO 639; und: undetermined.',
      copyOf: 'Id of the article whose text it runs.',
    },
    people: {
      id: 'Id of the person or organisation, from the name.',
      page: 'Address of their page.',
      name: 'The name used on the site.',
      kind: 'person or organisation.',
      spellings: 'Every spelling that is printed, most frequent first.',
      roles: 'Descriptions as printed, most frequent first.',
      remarks: 'How many of their remarks are printed.',
      stories: 'In how many stories.',
      feed: 'Address of their feed (RSS).',
    },
    sources: {
      id: 'Id of the outlet, from the name.',
      page: 'Address of its page on this site.',
      name: 'Its name.',
      kind: 'newspaper, agency, broadcaster, website, magazine or official, where an editor says so.',
      country: 'Its country, ISO 3166-1.',
      url: 'Its home page.',
      described: 'true where an editor describes it, false where only captures name it.',
      articles: 'How many of its articles there are.',
      feed: 'Address of its feed on this site (RSS).',
    },
    topics: {
      id: 'Id of the topic: that of its earliest story.',
      page: 'Address of its page.',
      name: 'Its name, made of words that its articles share.',
      from: 'First day of its stories, ISO 8601.',
      to: 'Last day.',
      stories: 'Ids of its stories, in time order.',
      feed: 'Address of its feed (RSS).',
    },
  },
};

/** The search page, and what its script shows. */
export const search = {
  title: 'Search',
  description:
    'Find what was said: quotations, stories, articles and names, by words, speaker, source, topic and month.',
  words: 'Words, a speaker or a source',
  hint: 'Put words between quotation marks to find them side by side. A quotation leads to the very reading that was found.',
  shortcut: 'Press / on any page to search (Ctrl+K and Cmd+K always do)',
  browse:
    'Or browse by [story](stories), [speaker](people), [source](sources) and [topic](topics).',
  needsScript: 'Searching needs JavaScript. Without it, everything can be browsed.',
  latestTopics: 'Latest topics',
  mostQuoted: 'Most quoted',
  kind: 'Kind',
  everything: 'Everything',
  kinds: {
    name: 'People, sources and topics',
    quotation: 'Quotations',
    story: 'Stories',
    article: 'Articles',
  },
  /** The kind of people, sources and topics, in one word. */
  nameKind: 'Names',
  /** Results of a kind that nobody has counted. */
  some: { name: 'names', quotation: 'quotations', story: 'stories', article: 'articles' },
  all: (what: string) => `All ${what}`,
  found: {
    name: (n: number) => counted(n, 'name', 'names'),
    quotation: (n: number) => counted(n, 'quotation', 'quotations'),
    story: (n: number) => counted(n, 'story', 'stories'),
    article: (n: number) => counted(n, 'article', 'articles'),
  },
  /** What was found, in parts, and the words that were searched for. */
  answer: (parts: readonly string[], words: string) =>
    (parts.length > 0 ? parts.join(', ') : 'No results') +
    (words === '' ? '' : ` for ${/^["“].*["”]$/.test(words) ? words : `“${words}”`}`),
  names: {
    person: (n: number) => counted(n, 'remark', 'remarks'),
    source: (n: number) => `source of ${counted(n, 'article', 'articles')}`,
    topic: (n: number) => `topic of ${counted(n, 'story', 'stories')}`,
  },
  upTo: (n: string) => `up to ${n}`,
  more: 'Show more',
  narrow: 'Narrow and sort',
  filters: { source: 'Source', speaker: 'Speaker', topic: 'Topic', month: 'Month' },
  any: { source: 'Any source', speaker: 'Any speaker', topic: 'Any topic', month: 'Any month' },
  remove: (filter: string) => `Remove ${filter}`,
  order: 'Order',
  bestFirst: 'Best match first',
  newestFirst: 'Newest first',
  printedBy: (sources: string) => `Printed by ${sources}`,
  otherWordings: (n: number) => counted(n, 'other wording', 'other wordings'),
  tooCommon: 'These words are in too many texts to search for: add another.',
  nowhere: (words: string) => `Nothing here has ${words}.`,
  everyKind: 'Search everything',
  unfiltered: 'Search without filters',
  tryWords: (words: string, n: number) => `Search for “${words}” (${number(n)})`,
  offline:
    'No connection. What was loaded before can still be searched; for this, more has to be loaded.',
  broken: 'The search index could not be loaded.',
  again: 'Try again',
};

/** How to cite an article, a story or a quotation. */
export const citation = {
  cite: 'Cite',
  copy: 'Copy',
  copyAs: (format: string) => `Copy as ${format}`,
  copied: 'Copied',
  quoted: (words: string) => `“${words}”.`,
  said: (speaker: string, words: string) => `${speaker}: “${words}”.`,
  title: (title: string) => `“${title}”.`,
  archived: (site: string, address: string) => `As captured (${site}): ${address}`,
};
