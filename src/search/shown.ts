import * as z from 'zod/mini';

/** What a result can be, in the order in which results are shown. */
export const KINDS = ['name', 'quotation', 'story', 'article'] as const;
export type Kind = (typeof KINDS)[number];

/** Something for each kind. */
export const perKind = <T>(of: (kind: Kind) => T): Record<Kind, T> => ({
  name: of('name'),
  quotation: of('quotation'),
  story: of('story'),
  article: of('article'),
});

/** Filters that hold names. A value is the label that a reader sees. */
export const FACETS = ['source', 'speaker', 'topic'] as const;
export type Facet = (typeof FACETS)[number];

/** The filters that the records of a kind have: words have a speaker, whole texts have several. */
export const facetsOf: Record<Kind, readonly Facet[]> = {
  name: [],
  quotation: ['source', 'speaker', 'topic'],
  story: ['source', 'topic'],
  article: ['source', 'topic'],
};

const day = z.optional(z.string());
/** A language tag, absent where undetermined. */
const lang = z.optional(z.string());

/** One wording of an utterance: where it is shown, as printed, near words of its sentence, who prints it. */
const Wording = z.object({
  anchor: z.string(),
  text: z.string(),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
  sources: z.array(z.string()),
});

const Quotation = z.object({
  kind: z.literal('quotation'),
  /** The story whose page shows it, and that story's headline. */
  story: z.string(),
  headline: z.string(),
  speaker: z.optional(z.string()),
  date: day,
  lang,
  wordings: z.array(Wording),
});

const Story = z.object({
  kind: z.literal('story'),
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  sources: z.array(z.string()),
  topic: z.optional(z.string()),
  date: day,
  lang,
});

const Article = z.object({
  kind: z.literal('article'),
  id: z.string(),
  title: z.optional(z.string()),
  /** The body, or its beginning. */
  text: z.string(),
  authors: z.optional(z.string()),
  source: z.optional(z.string()),
  date: day,
  lang,
});

/** Somebody who is quoted, an outlet, or a thread of stories: a result that leads to its page. */
const Name = z.object({
  kind: z.literal('name'),
  is: z.enum(['person', 'source', 'topic']),
  id: z.string(),
  name: z.string(),
  /** How somebody is described. */
  role: z.optional(z.string()),
  /** Remarks, articles or stories that its page has. */
  count: z.int(),
});

/** What a result shows. */
export const Shown = z.discriminatedUnion('kind', [Name, Quotation, Story, Article]);
export type Shown = z.infer<typeof Shown>;
export type Wording = z.infer<typeof Wording>;

/** The results of one file. */
export const Pack = z.array(Shown);

/** The texts of a result in which words can stand side by side. */
export const textsOf = (shown: Shown): string[] => {
  switch (shown.kind) {
    case 'quotation':
      return shown.wordings.map(({ text }) => text);
    case 'story':
      return [shown.title, shown.summary];
    case 'article':
      return [shown.title ?? '', shown.text];
    case 'name':
      return [shown.name];
  }
};

/** Where a quotation is shown in a wording of it. */
export const wordingPath = (story: string, { anchor }: Pick<Wording, 'anchor'>): `/${string}` =>
  `/stories/${story}/#${anchor}`;

const FOLDERS = { person: 'people', source: 'sources', topic: 'topics' } as const;

/** Where the page of a result stands, below the base path. */
export const pathOf = (shown: Shown): `/${string}` => {
  switch (shown.kind) {
    case 'quotation':
      return wordingPath(shown.story, shown.wordings[0] ?? { anchor: '' });
    case 'story':
      return `/stories/${shown.id}/`;
    case 'article':
      return `/articles/${shown.id}/`;
    case 'name':
      return `/${FOLDERS[shown.is]}/${shown.id}/`;
  }
};
