import type { ArticleFacts, DateFact, Fact } from '../pipeline/model/index.ts';

/** Every fact of an article that is there, with its name for readers, in the order of its page. */
export const factsOf = (article: ArticleFacts): { name: string; fact: Fact | DateFact }[] => {
  const facts: [string, readonly (Fact | DateFact | null)[]][] = [
    ['Headline', [article.title]],
    ['Standfirst', [article.standfirst]],
    ['By', article.authors],
    ['Published', [article.published]],
    ['Updated', [article.updated]],
    ['Weekday named', [article.weekday]],
    ['Outlet', [article.publisher]],
    ['Original page', [article.url]],
    ['Section', [article.section]],
    ['Tag', article.tags],
    ['Dateline', [article.dateline]],
    ['Credit', [article.credit]],
    ['Caption', article.captions],
    ['Language', [article.language]],
  ];
  return facts.flatMap(([name, values]) =>
    values.flatMap((fact) => (fact === null ? [] : [{ name, fact }])),
  );
};

/** The lines (HTML: blocks) of the capture that its facts name. */
export const linesOfFacts = (article: ArticleFacts): ReadonlySet<number> =>
  new Set(factsOf(article).flatMap(({ fact }) => fact.line ?? []));
