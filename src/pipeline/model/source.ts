import { z } from 'zod';
import { Id } from './capture.ts';

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What an editor knows of an outlet: `content/sources/SLUG.yaml`. */
export const SourceEntry = z.strictObject({
  name: z.string().min(1),
  /** Home page. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Host names it publishes under, without `www.`. */
  hosts: z.array(z.string()).default([]),
  /** Other spellings of the name. */
  aliases: z.array(z.string()).default([]),
  /** ISO 3166-1 alpha-2 code. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  kind: z
    .enum(['newspaper', 'agency', 'broadcaster', 'website', 'magazine', 'official'])
    .optional(),
});
export type SourceEntry = z.infer<typeof SourceEntry>;

/** An outlet of this build: `content/sources.json`. */
export const Source = SourceEntry.extend({
  id: Slug,
  /** True where an editor's entry describes it, false where only captures name it. */
  described: z.boolean(),
  articles: z.array(Id),
});
export type Source = z.infer<typeof Source>;
