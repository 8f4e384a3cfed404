import type { ArticleFacts, DateFact, Fact } from '../pipeline/model/index.ts';

/** The facts of an article in the order of its page. */
const NAMES = [
  'title',
  'standfirst',
  'authors',
  'published',
  'updated',
  'weekday',
  'publisher',
  'url',
  'section',
  'tags',
  'dateline',
  'credit',
  'captions',
  'language',
] as const satisfies readonly (keyof ArticleFacts)[];

/** What a fact says of an article. */
export type FactName = (typeof NAMES)[number];

/** Every fact of an article that is there, in the order of its page. */
export const factsOf = (article: ArticleFacts): { name: FactName; fact: Fact | DateFact }[] =>
  NAMES.flatMap((name) =>
    [article[name]].flat().flatMap((fact) => (fact === null ? [] : [{ name, fact }])),
  );

/** The lines (HTML: blocks) of the capture that its facts name. */
export const linesOfFacts = (article: ArticleFacts): ReadonlySet<number> =>
  new Set(factsOf(article).flatMap(({ fact }) => fact.line ?? []));
