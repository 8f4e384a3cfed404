import { z } from 'zod';
import { Block } from './article.ts';
import { Id } from './capture.ts';
import { Day } from './fact.ts';

const text = z.string().trim().min(1);
/** A value that takes the place of what was found; `null` says that there is none. */
const fact = text.nullable().optional();
const facts = z.array(text).nullable().optional();
/** A day, and what is known of the hour: `2025-02-13`, `2025-02-13T16:40`, `2025-02-13T16:40+01:00`. */
const moment = z
  .union([
    Day,
    z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/, 'A day, or a day and time'),
  ])
  .nullable()
  .optional();

/** Lines of a dump (blocks of an HTML page), first and last: `12-14`, or `12` alone. */
export const Lines = z.union([z.int().positive(), z.string()]).transform((value, context) => {
  const [, first = '', last = first] =
    /^(\d{1,7})(?:\s*[-–]\s*(\d{1,7}))?$/.exec(String(value)) ?? [];
  const range = { from: Number(first), to: Number(last) };
  if (range.from >= 1 && range.to >= range.from) return range;
  context.addIssue('Lines are a number from 1, or two such as 12-14, the lower one first');
  return z.NEVER;
});

/** What an editor says of some lines; they are kept unless `keep` is false. */
export const BlockCorrection = z.strictObject({
  lines: Lines,
  keep: z.boolean().optional(),
  kind: Block.shape.kind.optional(),
  /** The words in place of those of the lines, which are one block then. */
  text: text.transform((value) => value.replace(/\s+/g, ' ')).optional(),
});
export type BlockCorrection = z.infer<typeof BlockCorrection>;

/** Every line is corrected once, and what is dropped has no words. */
const consistent = (blocks: readonly BlockCorrection[], context: z.RefinementCtx): void => {
  blocks.forEach(({ lines, keep, kind, text: words }, i) => {
    if (keep === false && (kind !== undefined || words !== undefined))
      context.addIssue({
        code: 'custom',
        path: [i, 'keep'],
        message: 'Lines that are not kept have no kind or text',
      });
    const other = blocks.findIndex(
      (block, j) => j < i && block.lines.from <= lines.to && block.lines.to >= lines.from,
    );
    if (other >= 0)
      context.addIssue({
        code: 'custom',
        path: [i, 'lines'],
        message: `Entry ${other + 1} speaks of some of these lines`,
      });
  });
};

/** An editor's overrides for one article: `content/corrections/ID.yaml`; shown as such. */
export const Correction = z.strictObject({
  /** The article, as in its address. */
  article: Id,
  /** Why, in words for the reader. */
  note: text,
  title: fact,
  standfirst: fact,
  authors: facts,
  published: moment,
  updated: moment,
  weekday: fact,
  publisher: fact,
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .optional(),
  section: fact,
  tags: facts,
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'A language code such as en')
    .optional(),
  direction: z.enum(['ltr', 'rtl']).optional(),
  dateline: fact,
  credit: fact,
  captions: facts,
  blocks: z.array(BlockCorrection).superRefine(consistent).optional(),
});
export type Correction = z.infer<typeof Correction>;
