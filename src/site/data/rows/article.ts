import { z } from 'zod';
import { type ArticleFacts, Basis, Day, Id, type Story } from '../../../pipeline/model/index.ts';
import { Address, Slug } from './parts.ts';

/** An article in the list of articles. */
export const ArticleRow = z.strictObject({
  id: Id,
  page: Address,
  story: Id.nullable(),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  source: Slug.nullable(),
  publisher: z.string().nullable(),
  published: Day.nullable(),
  dated: Basis.nullable(),
  updated: Day.nullable(),
  url: z.string().nullable(),
  section: z.string().nullable(),
  language: z.string(),
  copyOf: Id.nullable(),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

/**
 * @param story the article's own
 * @param page full address of an article's page
 */
export const articleRow = (
  facts: ArticleFacts,
  story: Story | undefined,
  page: (id: string) => string,
): ArticleRow => {
  const member = story?.members.find(({ article }) => article === facts.id);
  // The story's date of the article, which may be inferred, as the pages show it.
  const date = member ? member.date : facts.published;
  return {
    id: facts.id,
    page: page(facts.id),
    story: story?.id ?? null,
    title: facts.title?.value ?? null,
    authors: facts.authors.map(({ value }) => value),
    source: member?.source ?? null,
    publisher: facts.publisher?.value ?? null,
    published: date?.value ?? null,
    dated: date?.basis ?? null,
    updated: facts.updated?.value ?? null,
    url: facts.url?.value ?? null,
    section: facts.section?.value ?? null,
    language: facts.language.value,
    copyOf: member?.copyOf ?? null,
  };
};
