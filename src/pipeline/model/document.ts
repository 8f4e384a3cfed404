import { z } from 'zod';
import { Block } from './article.ts';
import { Day } from './fact.ts';

/** A block's place in a document's text. */
export const BlockRange = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: Block.shape.kind,
});
export type BlockRange = z.infer<typeof BlockRange>;

/**
 * An article as the later stages read it: the record that `variorum extract` prints and
 * `variorum quotes` and `variorum stories` take. Ids are any strings; unknown fields are ignored.
 */
export const Document = z.object({
  id: z.string().min(1),
  title: z.string().nullish(),
  published: Day.nullish().catch(null),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  language: z.string().nullish(),
  /** The weekday that an undated capture prints, as a hint for the date. */
  weekday: z.string().nullish(),
  /** The agency or original that the page names. */
  credit: z.string().nullish(),
  /** Blocks separated by one blank line; all offsets are UTF-16 into this. */
  text: z.string(),
  blocks: z.array(BlockRange).nullish(),
});
export type Document = z.infer<typeof Document>;
