import type { Document } from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';
import { words } from '../text/words.ts';
import { isOrdinary } from './background.ts';
import { weekdayNumber } from './calendar.ts';
import { storyTitle } from './headline.ts';

/** A topic is named by at most so many names, each printed by at least this share of its articles. */
const MOST_NAMES = 3;
const LEAST_SHARE = 0.5;
/** A name of two words stands for its last word where it makes up this share of it. */
const WHOLE_NAME = 0.75;
/** Only so much of each text (in UTF-16 units) is read. */
const READ = 2000;

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}’'-]/u;

type Tally = { articles: Set<string>; titles: number; forms: Map<string, number> };

const tally = (map: Map<string, Tally>, key: string): Tally => {
  const found = map.get(key) ?? { articles: new Set(), titles: 0, forms: new Map() };
  map.set(key, found);
  return found;
};

/** The form printed most often; ties in code unit order. */
const printed = ({ forms }: Tally): string =>
  [...forms].toSorted(
    inOrder(
      by(([, times]) => -times),
      by(([form]) => form),
    ),
  )[0]?.[0] ?? '';

/** Counts the names (capitalised words no list of ordinary words has) and pairs of them. */
const names = (documents: readonly Document[]): [Map<string, Tally>, Map<string, Tally>] => {
  const single = new Map<string, Tally>();
  const double = new Map<string, Tally>();
  for (const { id, title, text } of documents)
    for (const [part, isTitle] of [
      [title ?? '', true] as const,
      [text.slice(0, READ), false] as const,
    ]) {
      let before: { key: string; start: number; end: number } | null = null;
      for (const { start, end, form } of words(part)) {
        const key = form.replace(/'s?$/, '');
        const own = part.slice(start, end).replace(/['’]s?$/u, '');
        const isName =
          CAPITAL.test(own) && !isOrdinary(key) && weekdayNumber(key) === null && !MONTH.test(key);
        if (!isName) {
          before = null;
          continue;
        }
        const found = tally(single, key);
        found.articles.add(id);
        if (isTitle) found.titles++;
        found.forms.set(own, (found.forms.get(own) ?? 0) + 1);
        if (before && part.slice(before.end, start) === ' ') {
          const pair = tally(double, `${before.key} ${key}`);
          pair.articles.add(id);
          const form = `${part.slice(before.start, before.end)} ${own}`;
          pair.forms.set(form, (pair.forms.get(form) ?? 0) + 1);
        }
        before = { key, start, end };
      }
    }
  return [single, double];
};

/**
 * The name of a topic in its articles' own words: up to three names that most of them print, those
 * in headlines and in most articles first, as printed (`Norland – Sable Bay – Ilves`). Where they
 * share none, the headline of the topic's earliest articles. Never empty for texts with a word.
 * `documents` are the topic's articles in any order; there must be one.
 */
export const topicName = (documents: readonly Document[]): string => {
  const [single, double] = names(documents);
  const all = documents.length;
  const rank = inOrder<[string, Tally]>(
    by(([, { articles, titles }]) => -(articles.size + Math.min(titles, all))),
    by(([key]) => key),
  );
  const shared = [...single].filter(([, { articles }]) => articles.size >= LEAST_SHARE * all);
  const chosen = shared.toSorted(rank).slice(0, MOST_NAMES);
  const taken = new Set<string>();
  const parts = chosen.flatMap(([key, found]) => {
    if (taken.has(key)) return [];
    taken.add(key);
    const whole = [...double]
      .filter(
        ([pair, { articles }]) =>
          pair.split(' ').includes(key) && articles.size >= WHOLE_NAME * found.articles.size,
      )
      .toSorted(rank)[0];
    if (!whole) return [printed(found)];
    for (const word of whole[0].split(' ')) taken.add(word);
    return [printed(whole[1])];
  });
  return parts.length > 0 ? parts.join(' – ') : storyTitle(documents).title.text;
};
