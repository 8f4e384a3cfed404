import { toDocument } from '../../../src/pipeline/extract/index.ts';
import { z } from 'zod';
import { type Article, Quarantined } from '../../../src/pipeline/model/index.ts';

/** What a capture gives, as in `Found`, with the article as the line of JSON to print, but its id. */
export const FoundLine = z.object({
  file: z.string(),
  place: z.string(),
  recordId: z.string().optional(),
  outcome: z.union([Quarantined, z.object({ line: z.string() })]),
});
export type FoundLine = z.infer<typeof FoundLine>;

/** An article as `extract` prints it, but its id: what the design names, then what `quotes` and `stories` can use. */
export const recordOf = (file: string, article: Article) => {
  const {
    id: permanent,
    title,
    published,
    publisher,
    url,
    language,
    text,
    ...more
  } = toDocument(article);
  return {
    file,
    article: permanent,
    title,
    authors: article.authors.map(({ value }) => value),
    published,
    publisher,
    url,
    language,
    text,
    ...more,
    captions: article.captions.map(({ value }) => value),
  };
};
