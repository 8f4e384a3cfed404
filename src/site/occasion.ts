import type { ArticleFacts, DateFact, Member, Utterance } from '../pipeline/model/index.ts';
import { fold } from '../pipeline/text/fold.ts';

/** When and where a remark was first printed, as far as the articles state it. */
export type Occasion = { date: DateFact | null; place: string | null };

/** The spelling to show of several that are equal but for case: capitals are a dateline's dress. */
const spelling = ([first = '', ...others]: readonly string[]): string => {
  const mixed = [first, ...others].find((place) => place !== place.toUpperCase());
  return (
    mixed ?? first.replace(/\p{Lu}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
  );
};

/**
 * The earliest day on which an article prints the remark, and the place of the dateline, where those
 * articles that have a dateline name one place. Neither is when or where it was said: the site does
 * not know that.
 */
export const occasionOf = (
  { readings }: Utterance,
  memberOf: (article: string) => Member | undefined,
  factsOf: (article: string) => ArticleFacts | undefined,
): Occasion => {
  const articles = [...new Set(readings.map(({ article }) => article))];
  const dates = articles.flatMap((article) => memberOf(article)?.date ?? []);
  const [first] = dates.toSorted((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  const places = articles.flatMap((article) => factsOf(article)?.dateline?.value ?? []);
  const agree = new Set(places.map(fold)).size === 1;
  return { date: first ?? null, place: agree ? spelling(places) : null };
};
