import { z } from 'zod';
import { atLeastOne } from './at-least-one.ts';
import { Id } from './capture.ts';
import { Attribution, Quote } from './quote.ts';

/**
 * How a reading stands to the fullest one: the same words; a part of them; more than they hold;
 * other words; put together from separate places or from two utterances; a few words woven into a sentence; or reported
 * without marks.
 */
export const Variation = z.enum([
  'verbatim',
  'shortened',
  'extended',
  'reworded',
  'spliced',
  'fragment',
  'paraphrase',
]);
export type Variation = z.infer<typeof Variation>;

/** A speaker: a person's id and canonical name. */
export const Speaker = z.strictObject({ person: z.string(), name: z.string() });
export type Speaker = z.infer<typeof Speaker>;

/** One article's version of an utterance. */
export const Reading = z.strictObject({
  /** The quotation's permanent id; for a paraphrase made the same way. Anchor on the pages. */
  id: z.string(),
  article: Id,
  story: Id,
  /** Source id, null where the capture states none. */
  source: z.string().nullable(),
  /** True where the article is a copy: it does not count as another source. */
  copy: z.boolean(),
  where: Quote.shape.where,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1),
  /** The speaker as printed here: name, role or pronoun. */
  mention: z.string().nullable(),
  cue: z.string().nullable(),
  attribution: Attribution,
  /** Who said it by this article, where other articles name someone else: the sources conflict. */
  attributedTo: Speaker.optional(),
  confidence: z.number().min(0).max(1),
  variation: Variation,
  /** The other utterances that it is put together from; the one with its anchor first. */
  also: z.array(z.strictObject({ story: Id, utterance: z.string() })).optional(),
  /** True where its anchor stands on the first of those instead of here. */
  guest: z.literal(true).optional(),
  /** The sentence around the quotation; `quote` holds the marks as printed. */
  context: z.strictObject({ before: z.string(), quote: z.string(), after: z.string() }),
});
export type Reading = z.infer<typeof Reading>;

/** How far the readings part in one stretch of the alignment. */
export const Degree = z.enum([
  /** The same words (case and punctuation aside). */
  'same',
  /** Spelling, contraction, abbreviation or form of a number. */
  'slight',
  /** Other words. */
  'other',
  /** Words that only some of the readings have. */
  'part',
]);
export type Degree = z.infer<typeof Degree>;

/**
 * One stretch of the alignment. `cells[i]` belongs to the i-th quoted reading: its words here with
 * the punctuation and spaces that follow them, null where it has none. Joined over the columns,
 * the cells of a reading are its text.
 */
export const Column = z.strictObject({
  degree: Degree,
  /**
   * Columns that share a number hold one stretch that the readings print at different places: what a
   * reading lacks in one of them it has not left out where it prints it in another.
   */
  moved: z.int().positive().optional(),
  cells: z.array(z.string().nullable()),
});
export type Column = z.infer<typeof Column>;

/** The same words, as spoken once, in all the articles that print them. */
export const Utterance = z.strictObject({
  /** Id of its first reading. */
  id: z.string(),
  /** The story on whose page it is indexed: the one with most of its readings. */
  home: Id,
  /** Null where no article names the speaker. */
  speaker: Speaker.nullable(),
  /** Fullest first; paraphrases last. */
  readings: atLeastOne(Reading),
  /** Over the readings that are not paraphrases, in their order. */
  columns: z.array(Column),
  /** Independent outlets (or unidentified captures) that print it between marks. */
  sources: z.int().nonnegative(),
  /** Words that the fullest quoted readings of all articles share. */
  core: z.int().nonnegative(),
  /** 0 where the readings agree, to 1 where they share nothing. */
  divergence: z.number().min(0).max(1),
  /** Utterances by the same speaker that make the same claim in another sentence. */
  related: z.array(z.strictObject({ story: Id, utterance: z.string() })),
});
export type Utterance = z.infer<typeof Utterance>;
