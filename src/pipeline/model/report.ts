import { z } from 'zod';
import { Quarantined } from './capture.ts';

/** The figures of a build: `content/report.json`. */
export const BuildReport = z.strictObject({
  /** Files read. */
  captures: z.int().nonnegative(),
  articles: z.int().nonnegative(),
  copies: z.int().nonnegative(),
  stories: z.int().nonnegative(),
  topics: z.int().nonnegative(),
  sources: z.int().nonnegative(),
  people: z.int().nonnegative(),
  quotations: z.int().nonnegative(),
  utterances: z.int().nonnegative(),
  /** Utterances that more than one source prints. */
  compared: z.int().nonnegative(),
  /** Captures of the same bytes: the file used, and the others. */
  duplicates: z.array(z.strictObject({ file: z.string(), same: z.array(z.string()) })),
  quarantined: z.array(Quarantined),
});
export type BuildReport = z.infer<typeof BuildReport>;
