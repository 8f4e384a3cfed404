import type { Article, Correction, Fact } from '../model/index.ts';

/**
 * An article with an editor's corrections in place of what the rules found. The evidence is the
 * editor's note, and the basis says so wherever the fact is shown.
 */
export const correct = (article: Article, correction: Correction | undefined): Article => {
  if (!correction) return article;
  const fact = (value: string): Fact => ({
    value,
    basis: 'corrected',
    evidence: correction.note,
  });
  const { title, authors, published, publisher, url, section, language } = correction;
  return {
    ...article,
    ...(title !== undefined && { title: fact(title) }),
    ...(authors && { authors: authors.map(fact) }),
    ...(published !== undefined && { published: { ...fact(published) } }),
    ...(publisher !== undefined && { publisher: fact(publisher) }),
    ...(url !== undefined && { url: fact(url), host: new URL(url).host.replace(/^www\./, '') }),
    ...(section !== undefined && { section: fact(section) }),
    ...(language !== undefined && { language: fact(language) }),
  };
};
