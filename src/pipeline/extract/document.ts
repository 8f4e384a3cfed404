import type { Article, ArticleFacts, Document } from '../model/index.ts';
import { blockRanges, bodyText } from './body/text.ts';

/** What the later stages read of an article's facts, with its text. */
export const documentOf = (article: ArticleFacts, text: string): Document => ({
  id: article.id,
  title: article.title?.value ?? null,
  published: article.published?.value ?? null,
  publisher: article.publisher?.value ?? null,
  url: article.url?.value ?? null,
  language: article.language.value,
  weekday: article.weekday?.value ?? null,
  credit: article.credit?.value ?? null,
  text,
});

/** An article as the later stages read it. */
export const toDocument = (article: Article): Document => ({
  ...documentOf(article, bodyText(article.blocks)),
  blocks: blockRanges(article.blocks),
});
