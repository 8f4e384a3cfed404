import type { FactName } from '../../site/facts.ts';
import { counted } from '../counted.ts';

/** The list of articles. */
export const articles = {
  title: 'Articles',
  description: 'Every article of this edition with its outlet and date.',
  lead: (n: number) => `${counted(n, 'article', 'articles')}, by story.`,
  of: (month: string) => `Articles on stories of ${month}`,
  copy: 'copy',
};

/** An article's page. */
export const article = {
  by: (authors: string) => `By ${authors}`,
  credit: (to: string) => `Credit: ${to}`,
  page: 'The original page',
  capture: 'The capture, line by line',
  corrected: (note: string) => `Corrected by an editor: ${note}`,
  quotations: (n: number, sources: number) =>
    `${counted(n, 'quotation', 'quotations')}, each linked to its readings in ` +
    `[${counted(sources, 'source', 'sources')} on this story](story)`,
  noQuotation: (sources: number) =>
    `No quotation; [${counted(sources, 'source', 'sources')} on this story](story)`,
  copyOf: 'A copy of [the text](original) of {source}: [what it changed](changes)',
  copies: (n: number) => `${counted(n, 'other article', 'other articles')} [ran this text](story)`,
  facts: 'What is known of this article, and how',
};

/** What an article states of itself. */
export const facts: Record<FactName, string> = {
  title: 'Headline',
  standfirst: 'Standfirst',
  authors: 'By',
  published: 'Published',
  updated: 'Updated',
  weekday: 'Weekday named',
  publisher: 'Outlet',
  url: 'Original page',
  section: 'Section',
  tags: 'Tag',
  dateline: 'Dateline',
  credit: 'Credit',
  captions: 'Caption',
  language: 'Language',
};
