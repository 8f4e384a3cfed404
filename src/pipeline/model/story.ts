import { z } from 'zod';
import { atLeastOne } from './at-least-one.ts';
import { Id } from './capture.ts';
import { DateFact } from './fact.ts';
import { Utterance } from './utterance.ts';

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
  /** In time order. */
  members: atLeastOne(Member),
  /** Independent outlets: originals, each source once. */
  independent: z.int().nonnegative(),
  /** Most widely printed first, then most varied; every utterance with a reading in this story. */
  utterances: z.array(Utterance),
});
export type Story = z.infer<typeof Story>;
