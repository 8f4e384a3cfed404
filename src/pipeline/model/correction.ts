import { z } from 'zod';
import { Id } from './capture.ts';
import { Day } from './fact.ts';

/** An editor's overrides for one article: `content/corrections/ID.yaml`; shown as such. */
export const Correction = z.strictObject({
  /** The article, as in its address. */
  article: Id,
  /** Why, in words for the reader. */
  note: z.string().min(1),
  title: z.string().min(1).optional(),
  authors: z.array(z.string().min(1)).optional(),
  published: Day.optional(),
  publisher: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  section: z.string().min(1).optional(),
  language: z.string().min(2).optional(),
});
export type Correction = z.infer<typeof Correction>;
