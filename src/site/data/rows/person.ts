import { z } from 'zod';
import { Person } from '../../../pipeline/model/index.ts';
import { Address, Count, Slug } from './parts.ts';

/** Someone who is quoted, in the list of people. */
export const PersonRow = z.strictObject({
  id: Slug,
  page: Address,
  name: z.string(),
  kind: Person.shape.kind,
  spellings: z.array(z.string()),
  roles: z.array(z.string()),
  remarks: Count,
  stories: Count,
  feed: Address.nullable(),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** @param at full address of a person's page, and of their feed where there is one */
export const personRow = (
  { id, name, kind, spellings, roles, utterances }: Person,
  at: { page: (id: string) => string; feed: (id: string) => string | null },
): PersonRow => ({
  id,
  page: at.page(id),
  name,
  kind,
  spellings: spellings.map(({ text }) => text),
  roles,
  remarks: utterances.length,
  stories: new Set(utterances.map(({ story }) => story)).size,
  feed: at.feed(id),
});
