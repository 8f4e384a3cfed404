import type { ArticleFacts, DateFact, Fact } from '../pipeline/model/index.ts';

/** Characters of a printed line that are enough to see that it supports a fact. */
const EVIDENCE = 80;

const clipped = (text: string): string => {
  if (text.length <= EVIDENCE) return text;
  const space = text.lastIndexOf(' ', EVIDENCE);
  return `${text.slice(0, space > 0 ? space : EVIDENCE)} …`;
};

const brief = <F extends Fact | DateFact>(fact: F): F => ({
  ...fact,
  evidence: clipped(fact.evidence),
});

const briefOrNone = <F extends Fact | DateFact>(fact: F | null): F | null => fact && brief(fact);

/** An article's facts where only an excerpt is shown: a line that supports one may hold sentences. */
export const briefFacts = (facts: ArticleFacts): ArticleFacts => ({
  ...facts,
  title: briefOrNone(facts.title),
  standfirst: briefOrNone(facts.standfirst),
  authors: facts.authors.map(brief),
  published: briefOrNone(facts.published),
  updated: briefOrNone(facts.updated),
  weekday: briefOrNone(facts.weekday),
  publisher: briefOrNone(facts.publisher),
  url: briefOrNone(facts.url),
  section: briefOrNone(facts.section),
  tags: facts.tags.map(brief),
  language: brief(facts.language),
  dateline: briefOrNone(facts.dateline),
  credit: briefOrNone(facts.credit),
  captions: facts.captions.map(brief),
});
