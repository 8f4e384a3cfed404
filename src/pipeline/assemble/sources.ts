import type { Article, Source, SourceEntry } from '../model/index.ts';
import { fold, slug } from '../text/fold.ts';
import { by } from '../text/order.ts';

/** Outlets of a build, and which of them printed an article (null: the capture names none). */
export type Outlets = { sources: Source[]; sourceOf: (article: string) => string | null };

const key = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** What an article says of its outlet. */
export type Printed = Pick<Article, 'id' | 'publisher' | 'host'>;

/** An editor's entry by any of its names and hosts. */
const directory = (entries: readonly SourceEntry[]): Map<string, SourceEntry> =>
  new Map(
    entries.flatMap((entry) =>
      [entry.name, ...entry.aliases, ...entry.hosts].map((name) => [key(name), entry] as const),
    ),
  );

/**
 * Outlets come from what a capture states: its publisher, else the host of its address. An editor's
 * entry joins the spellings of one outlet; without an entry, names that are equal but for case and
 * punctuation are one outlet, under the spelling that most captures print.
 */
export const outlets = (articles: readonly Printed[], entries: readonly SourceEntry[]): Outlets => {
  const known = directory(entries);
  const groups = new Map<
    string,
    { entry: SourceEntry | undefined; names: string[]; articles: string[] }
  >();
  for (const article of articles.toSorted(by(({ id }) => id))) {
    const host = article.host ?? undefined;
    const name = article.publisher?.value ?? host;
    if (name === undefined) continue;
    const entry = known.get(key(name)) ?? (host === undefined ? undefined : known.get(key(host)));
    const group = groups.get(key(entry?.name ?? name)) ?? { entry, names: [], articles: [] };
    group.names.push(name);
    group.articles.push(article.id);
    groups.set(key(entry?.name ?? name), group);
  }
  const sources = [...groups.values()].map(({ entry, names, articles: ids }): Source => {
    const name = entry?.name ?? mostFrequent(names);
    return {
      hosts: [],
      aliases: [],
      ...entry,
      name,
      id: slug(name) || `outlet-${ids[0] ?? ''}`,
      described: entry !== undefined,
      articles: ids,
    };
  });
  const of = new Map(sources.flatMap(({ id, articles: ids }) => ids.map((a) => [a, id] as const)));
  return { sources: sources.toSorted(by(({ id }) => id)), sourceOf: (a) => of.get(a) ?? null };
};

/** The most frequent of some names; ties by code unit, so that no order of files decides. */
const mostFrequent = (names: readonly string[]): string => {
  const counts = Map.groupBy(names, (name) => name);
  const [first] = [...counts].toSorted(
    (a, b) => b[1].length - a[1].length || by((name: string) => name)(a[0], b[0]),
  );
  return first?.[0] ?? '';
};
