import type { Article, Correction, DateFact, Fact } from '../../model/index.ts';
import { hostOf } from '../facts/url.ts';

type Support = Pick<Fact, 'basis' | 'evidence'>;

const dated = (moment: string, support: Support): DateFact => {
  const [, value = '', time, zone] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(Z|[+-]\d\d:\d\d)?)?$/.exec(moment) ?? [];
  return {
    value,
    ...(time !== undefined && { time }),
    ...(zone !== undefined && { zone }),
    ...support,
  };
};

/**
 * An article with an editor's corrections in place of what the rules found. The evidence is the
 * editor's note, and the basis says so wherever the fact is shown. A fact corrected to `null` is
 * absent.
 */
export const correctFacts = (article: Article, correction: Correction | undefined): Article => {
  if (!correction) return article;
  const support: Support = { basis: 'corrected', evidence: correction.note };
  const one = (found: Fact | null, value: string | null | undefined): Fact | null =>
    value === undefined ? found : value === null ? null : { value, ...support };
  const several = (found: Fact[], values: readonly string[] | null | undefined): Fact[] =>
    values === undefined ? found : (values ?? []).map((value) => ({ value, ...support }));
  const date = (found: DateFact | null, moment: string | null | undefined): DateFact | null =>
    moment === undefined ? found : moment === null ? null : dated(moment, support);
  const published = date(article.published, correction.published);
  const updated = date(article.updated, correction.updated);
  const weekday = one(article.weekday, correction.weekday);
  return {
    ...article,
    title: one(article.title, correction.title),
    standfirst: one(article.standfirst, correction.standfirst),
    authors: several(article.authors, correction.authors),
    published,
    updated,
    // A weekday is a hint for what has no date.
    weekday: (published ?? updated) ? null : weekday,
    publisher: one(article.publisher, correction.publisher),
    url: one(article.url, correction.url),
    host: correction.url === undefined ? article.host : hostOf(correction.url),
    section: one(article.section, correction.section),
    tags: several(article.tags, correction.tags),
    language: one(article.language, correction.language) ?? article.language,
    direction: correction.direction ?? article.direction,
    dateline: one(article.dateline, correction.dateline),
    credit: one(article.credit, correction.credit),
    captions: several(article.captions, correction.captions),
    correction: correction.note,
  };
};
