import { z } from 'zod';
import { Source } from '../../../pipeline/model/index.ts';
import { Address, Count, Slug } from './parts.ts';

/** An outlet in the list of sources. */
export const SourceRow = z.strictObject({
  id: Slug,
  page: Address,
  name: z.string(),
  kind: Source.shape.kind.unwrap().nullable(),
  country: z.string().nullable(),
  url: Address.nullable(),
  described: z.boolean(),
  articles: Count,
  feed: Address.nullable(),
});
export type SourceRow = z.infer<typeof SourceRow>;

/** @param at full address of an outlet's page, and of its feed */
export const sourceRow = (
  { id, name, kind, country, url, described, articles }: Source,
  at: { page: (id: string) => string; feed: (id: string) => string | null },
): SourceRow => ({
  id,
  page: at.page(id),
  name,
  kind: kind ?? null,
  country: country ?? null,
  url: url ?? null,
  described,
  articles: articles.length,
  feed: at.feed(id),
});
