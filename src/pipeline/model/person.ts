import { z } from 'zod';
import { Id } from './capture.ts';

/** What an editor knows of a person: `content/people/SLUG.yaml`. */
export const PersonEntry = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  roles: z.array(z.string()).default([]),
});
export type PersonEntry = z.infer<typeof PersonEntry>;

/** Someone (or an organisation) who is quoted: one entry of `content/people.json`. */
export const Person = z.strictObject({
  /** From the canonical name. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  kind: z.enum(['person', 'organisation']),
  /** Every spelling printed and the articles that print it, most frequent first. */
  spellings: z.array(z.strictObject({ text: z.string(), articles: z.array(Id) })),
  /** Descriptions as printed, most frequent first. */
  roles: z.array(z.string()),
  /** Utterances by the story that is their home, in time order. */
  utterances: z.array(z.strictObject({ story: Id, utterance: z.string() })),
});
export type Person = z.infer<typeof Person>;
