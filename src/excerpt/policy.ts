import type { Member, Reading } from '../pipeline/model/index.ts';
import type { Range } from '../pipeline/text/sentences.ts';
import type { Settings } from '../settings/schema.ts';

/** The publisher's setting: for all outlets, and for some by their ids. */
export type Texts = Settings['texts'];

/** Whether only an excerpt is shown of what this outlet printed; null: nothing names it. */
export const isExcerpted = ({ default: all, sources }: Texts, source: string | null): boolean =>
  (source !== null && Object.hasOwn(sources, source) ? sources[source] : all) === 'excerpt';

/** The quotations of an article as ranges of its text; null where the whole text is shown. */
export type QuotedOnly = (article: string) => readonly Range[] | null;

/** What is looked at of a story. */
type Printed = {
  members: readonly Pick<Member, 'article' | 'source'>[];
  utterances: readonly {
    readings: readonly Pick<Reading, 'article' | 'where' | 'start' | 'end'>[];
  }[];
};

/**
 * Of which articles only an excerpt is shown, and the quotations and reported remarks that it keeps:
 * those that the stories print.
 */
export const quotedOnly = (stories: Iterable<Printed>, texts: Texts): QuotedOnly => {
  const sources = new Map<string, string | null>();
  const ranges = new Map<string, Range[]>();
  for (const { members, utterances } of stories) {
    for (const { article, source } of members) sources.set(article, source);
    for (const { article, where, start, end } of utterances.flatMap((u) => u.readings))
      if (where === 'body') ranges.set(article, (ranges.get(article) ?? []).concat({ start, end }));
  }
  return (article) =>
    isExcerpted(texts, sources.get(article) ?? null) ? (ranges.get(article) ?? []) : null;
};
