import { z } from 'zod';

/** A stretch of a document's text (or of its title): UTF-16 offsets and the words there. */
export const Span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
export type Span = z.infer<typeof Span>;

/** How the speaker of a quotation was found, surest first. */
export const Attribution = z.enum([
  'adjacent cue',
  'colon',
  'according to',
  'clause subject',
  'split partner',
  'continuation',
  'same paragraph',
  'role',
  'headline',
  'none',
]);
export type Attribution = z.infer<typeof Attribution>;

/** The words between marks in one article. */
export const Quote = z.strictObject({
  /** Permanent: from the article's id and the words (see quote/identity.ts). */
  id: z.string(),
  where: z.enum(['body', 'headline']),
  /** Offsets without the marks, into the document's text or, for a headline, its title. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1),
  /** direct: whole clauses; partial: words woven into the article's own sentence. */
  kind: z.enum(['direct', 'partial']),
  /** The mention of the speaker as printed (name, role or pronoun), in the same text. */
  mention: Span.nullable(),
  /** The word that attributes: `said`, `according to` … */
  cue: Span.nullable(),
  attribution: Attribution,
  /** Index into the article's entities; null where the speaker is not known. */
  entity: z.int().nonnegative().nullable(),
  /** Probability that the speaker is right, as measured for the rule that found it. */
  confidence: z.number().min(0).max(1),
  /** Parts of one quotation that an attribution splits share a number. */
  run: z.int().nonnegative().nullable(),
  /** Id of the quotation in which its speaker quotes these words of another. */
  within: z.string().optional(),
  /** The sentence (or sentences) of the article that hold the quotation with its marks. */
  sentence: Span,
});
export type Quote = z.infer<typeof Quote>;

/** Someone or something an article names, with every mention of it. */
export const Entity = z.strictObject({
  /** The fullest name printed in this article, without titles: `Jane Doe`, `Foreign Office`. */
  name: z.string().min(1),
  kind: z.enum(['person', 'organisation']),
  gender: z.enum(['female', 'male']).nullable(),
  /** Names as printed (not pronouns), without titles, each once. */
  spellings: z.array(z.string()),
  /** Titles and descriptions as printed: `US Secretary of Defense`. */
  roles: z.array(z.string()),
});
export type Entity = z.infer<typeof Entity>;

/** A remark reported without marks: `She denied that …`. */
export const Report = z.strictObject({
  where: z.enum(['body', 'headline']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1),
  mention: Span.nullable(),
  cue: Span,
  entity: z.int().nonnegative().nullable(),
  sentence: Span,
});
export type Report = z.infer<typeof Report>;

/** What the quote stage finds in one document. Quotes and reports stand in reading order. */
export const Quoted = z.strictObject({
  id: z.string(),
  quotes: z.array(Quote),
  reports: z.array(Report),
  entities: z.array(Entity),
});
export type Quoted = z.infer<typeof Quoted>;
