import { z } from 'zod';
import { Id } from './capture.ts';

/** A stretch of a copy held against its original. */
export const Change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('same'),
    /** As the copy has it. */
    text: z.string().min(1),
    /** As the original has it, where white space or the form of a mark differs. */
    original: z.string().min(1).optional(),
  }),
  /** Only in the original. */
  z.strictObject({ kind: z.literal('cut'), text: z.string().min(1) }),
  /** Only in the copy. */
  z.strictObject({ kind: z.literal('added'), text: z.string().min(1) }),
]);
export type Change = z.infer<typeof Change>;

/**
 * What a copy changed: `content/changes/ID.json`. Without what was added the stretches, joined, are
 * the original's text; without what was cut, the copy's.
 */
export const Changes = z.strictObject({
  /** Id of the copy. */
  id: Id,
  /** Id of its original. */
  original: Id,
  title: z.array(Change),
  body: z.array(Change),
});
export type Changes = z.infer<typeof Changes>;
