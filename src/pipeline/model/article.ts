import { z } from 'zod';
import { atLeastOne } from './at-least-one.ts';
import { CaptureKind, Digest, Id } from './capture.ts';
import { DateFact, Fact } from './fact.ts';

/** A stretch of a block's text with one look. */
export const Run = z.strictObject({
  text: z.string(),
  /** Where a link leads: absolute, http or https. */
  href: z.url({ protocol: /^https?$/ }).optional(),
  look: z.enum(['emphasis', 'strong']).optional(),
  /**
   * The end of a line, which reads as the space that is its text, or of a table's cell: a space
   * where the next words follow, else nothing.
   */
  break: z.enum(['line', 'cell']).optional(),
});
export type Run = z.infer<typeof Run>;

/** A block of the body. */
export const Block = z.strictObject({
  kind: z.enum(['paragraph', 'heading', 'quotation', 'item', 'row']),
  /** The text as a reader sees it: one line, no Markdown marks or escapes. */
  text: z.string().min(1),
  /** Links, emphasis and breaks: joined, the runs' texts are the text. Absent where it has none. */
  runs: z.array(Run).optional(),
  /** Headings: 2 below the headline (where absent) to 5. Items: how deep the list is, 1 where absent. */
  level: z.int().min(1).max(9).optional(),
  /** Items of a numbered list. */
  number: z.int().nonnegative().optional(),
  /** A further paragraph of the item before. */
  continues: z.literal(true).optional(),
  /** The row names the columns of a table, which begins with it. */
  header: z.literal(true).optional(),
});
export type Block = z.infer<typeof Block>;

/** What became of a run of a capture's lines (or HTML blocks), and why. */
export const Trace = z.strictObject({
  /** First and last line, from 1, inclusive. */
  from: z.int().positive(),
  to: z.int().positive(),
  verdict: z.enum(['kept', 'fact', 'dropped']),
  /** A `Reason`; of a line of which a fact took a part, `body, REASON taken out`. */
  reason: z.string(),
  /** The model's probability that the lines belong to the body, where the model decided. */
  confidence: z.number().min(0).max(1).optional(),
  /** An editor decided; the reason says so. */
  corrected: z.literal(true).optional(),
});
export type Trace = z.infer<typeof Trace>;

/** Everything about an article but its body: the front matter of `content/articles/ID.md`. */
export const ArticleFacts = z.strictObject({
  id: Id,
  digest: Digest,
  files: atLeastOne(z.string()),
  kind: CaptureKind,
  title: Fact.nullable(),
  /** The summary printed between headline and text, where it is not the first paragraph. */
  standfirst: Fact.nullable(),
  /** People, one fact each; a byline that names the site or an agency is not an author. */
  authors: z.array(Fact),
  published: DateFact.nullable(),
  updated: DateFact.nullable(),
  /** A weekday printed where no date is: kept as a hint that only grouping may resolve. */
  weekday: Fact.nullable(),
  /** The outlet's name as found. */
  publisher: Fact.nullable(),
  /** Host of the page, lower-case, without `www.`. */
  host: z.string().nullable(),
  url: Fact.nullable(),
  section: Fact.nullable(),
  tags: z.array(Fact),
  /** ISO 639-1 code, `und` where undetermined. */
  language: Fact,
  direction: z.enum(['ltr', 'rtl']),
  dateline: Fact.nullable(),
  /** The agency or original that the page names. */
  credit: Fact.nullable(),
  /** Captions and picture credits taken out of the body. */
  captions: z.array(Fact),
  /** An editor's note, where a fact or a line was corrected. */
  correction: z.string().optional(),
  trace: z.array(Trace),
});
export type ArticleFacts = z.infer<typeof ArticleFacts>;

/** One extracted article. */
export const Article = ArticleFacts.extend({ blocks: atLeastOne(Block) });
export type Article = z.infer<typeof Article>;
