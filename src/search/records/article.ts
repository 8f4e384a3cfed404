import type { ArticleFacts } from '../../pipeline/model/index.ts';
import type { ArticleScope } from '../../settings/schema.ts';
import { beginning, some } from './excerpts.ts';
import { known, unique } from './labels.ts';
import { HEADLINE, type SearchRecord } from './record.ts';

/** Words of an article that are searched and shown where its body is not. */
const LEAD = 60;

/** What an article says itself; its text without line breaks. */
export type ArticleText = {
  id: string;
  title?: string | undefined;
  text: string;
  authors?: string | undefined;
  lang?: string | undefined;
  published?: string | undefined;
};

/** What its story says of it: its date, and the labels of its source and its topic. */
export type InStory = { date?: string | undefined; source: string; topic: string };

/** Takes from an article what is searched. */
export const articleText = (facts: ArticleFacts, text: string): ArticleText => ({
  id: facts.id,
  title: some(facts.title?.value),
  text: text.replace(/\s+/g, ' '),
  authors: some(facts.authors.map(({ value }) => value).join(', ')),
  lang: known(facts.language.value),
  published: facts.published?.value,
});

/** An article with no more of its text than is searched. */
export const scoped = (article: ArticleText, scope: ArticleScope): ArticleText =>
  scope === 'full' ? article : { ...article, text: beginning(article.text, LEAD) };

/** The record of an article: its headline, its text, its source and authors are searched. */
export const articleRecord = (
  { id, title, text, authors, lang, published }: ArticleText,
  { date = published, source, topic }: InStory,
): SearchRecord => ({
  shown: { kind: 'article', id, title, text, authors, source: some(source), date, lang },
  searched: [
    [title ?? '', HEADLINE],
    [text, 1],
    [source, 1],
    [authors ?? '', 1],
  ],
  filters: { source: unique([source]), speaker: [], topic: unique([topic]) },
  date: date ?? '',
});
