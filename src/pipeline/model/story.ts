import { z } from 'zod';
import { atLeastOne } from './at-least-one.ts';
import { Id } from './capture.ts';
import { DateFact } from './fact.ts';
import { Utterance } from './utterance.ts';

/** Why one of two articles with the same text counts as the original: the first of these that tells. */
export const Direction = z.enum([
  /** The copy credits the original's outlet. */
  'credits',
  /** Another article with the text credits it. */
  'credited',
  /** The original is earlier. */
  'later',
  /** The copy has no date. */
  'undated',
  /** The copy names an agency or another outlet as its source, the original does not. */
  'agency',
  /** The original has more of the text. */
  'longer',
  /** Nothing tells: a fixed order decides. */
  'order',
]);
export type Direction = z.infer<typeof Direction>;

/** How a copy stands to its original; counts are words of the body. */
export const Lineage = z.strictObject({
  direction: Direction,
  /** In both, in the same order. */
  same: z.int().nonnegative(),
  /** Only in the original. */
  cut: z.int().nonnegative(),
  /** Only in the copy. */
  added: z.int().nonnegative(),
  /** The stretches of the original that the copy runs: from and to, in percent of its words. */
  kept: z.array(z.tuple([z.int().min(0).max(100), z.int().min(0).max(100)])),
  /** The copy has another headline. */
  retitled: z.boolean(),
});
export type Lineage = z.infer<typeof Lineage>;

/** An article in its story. */
export const Member = z.strictObject({
  article: Id,
  title: z.string().nullable(),
  /** Source id, null where unidentified. */
  source: z.string().nullable(),
  /** The article's own date, or the one that grouping resolved for it (then inferred). */
  date: DateFact.nullable(),
  /** The original whose text this one holds. */
  copyOf: Id.nullable(),
  /** Share of this article's 3-word shingles that the original holds; null for an original. */
  shared: z.number().min(0).max(1).nullable(),
  /** What a copy runs of its original; absent for an original. */
  lineage: Lineage.optional(),
  credit: z.string().nullable(),
});
export type Member = z.infer<typeof Member>;

/** How much of an utterance an article prints. */
export const Printed = z.enum(['full', 'part', 'paraphrase', 'none']);
export type Printed = z.infer<typeof Printed>;

/** One event, with everything its page shows: `content/stories/ID.json`. */
export const Story = z.strictObject({
  /** Id of its earliest original. Every member's id is an address of the story too. */
  id: Id,
  topic: Id,
  /** The headline of its best article (group/headline.ts states the rule). */
  title: z.strictObject({ text: z.string(), article: Id }),
  summary: z.strictObject({ text: z.string(), article: Id }),
  date: DateFact.nullable(),
  language: z.string(),
  /** The standfirst that the article of the headline prints; absent where it prints none. */
  standfirst: z.strictObject({ text: z.string().min(1), article: Id }).optional(),
  /** In time order. */
  members: atLeastOne(Member),
  /** Independent outlets: originals, each source once. */
  independent: z.int().nonnegative(),
  /** Most widely printed first, then most varied; every utterance with a reading in this story. */
  utterances: z.array(Utterance),
});
export type Story = z.infer<typeof Story>;
