import { z } from 'zod';
import { DateFact } from './fact.ts';

/** What grouping says of one document; ids are the documents' own. */
export const Grouped = z.strictObject({
  id: z.string(),
  /** Id of the story: that of its earliest original. */
  story: z.string(),
  /** Id of the topic: that of its earliest story. */
  topic: z.string(),
  copyOf: z.string().nullable(),
  /** Share of this document's 3-word shingles that the original holds. */
  shared: z.number().min(0).max(1).nullable(),
  /** The document's date, stated or (from its weekday and its story) inferred. */
  date: DateFact.nullable(),
});
export type Grouped = z.infer<typeof Grouped>;
