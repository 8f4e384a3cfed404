import type { Spoken } from './spoken.ts';

/** Whether a stem is common in a topic: sharing it says little. */
export type Common = (stem: string) => boolean;

/** Share of a topic's articles, and number, in whose quoting sentences a common word stands. */
const COMMON_SHARE = 0.4;
const COMMON_ARTICLES = 3;

/** The words that many of a topic's articles have around their quotations. */
export const commonIn = (topic: readonly Spoken[]): Common => {
  const all = new Set(topic.map(({ article }) => article)).size;
  if (all < COMMON_ARTICLES) return () => false;
  const articles = new Map<string, Set<string>>();
  for (const { article, around, units } of topic)
    for (const stem of new Set([...around().sentence, ...units.map((unit) => unit.stem)])) {
      const set = articles.get(stem) ?? new Set();
      articles.set(stem, set.add(article));
    }
  const least = Math.max(COMMON_ARTICLES, all * COMMON_SHARE);
  return (stem) => (articles.get(stem)?.size ?? 0) >= least;
};
