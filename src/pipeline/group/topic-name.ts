import type { Document } from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { words, type Word } from '../text/words.ts';
import { isOrdinary } from './background.ts';
import { isMonth, weekdayNumber } from './calendar.ts';
import { storyTitle } from './headline.ts';
import { opensSentence } from './terms.ts';

/** A topic is named by at most so many names, each printed by at least this share of its articles. */
const MOST_NAMES = 3;
const LEAST_SHARE = 0.5;
/** A name of two words stands for one of them in so many of the articles that have that one. */
const WHOLE_NAME = 0.75;
/** Only so much of each text (in UTF-16 units) is read. */
const READ = 2000;

const CAPITAL = /^\p{Lu}[\p{L}\p{M}’'-]/u;
const POSSESSIVE = /['’]s?$/u;

/** How often a name is printed, in which articles and titles, and in which forms. */
type Tally = { articles: Set<string>; titles: Set<string>; forms: Map<string, number> };
type Tallies = Map<string, Tally>;

const note = (tallies: Tallies, key: string, form: string, article: string): void => {
  const tally: Tally = tallies.get(key) ?? {
    articles: new Set(),
    titles: new Set(),
    forms: new Map(),
  };
  tallies.set(key, tally);
  tally.articles.add(article);
  tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
};

const keyOf = ({ form }: Word): string => form.replace(POSSESSIVE, '');

const isName = (key: string): boolean =>
  !isOrdinary(key) && !STOPWORDS.has(key) && !isMonth(key) && weekdayNumber(key) === null;

/**
 * The names in the texts (capitalised inside a sentence, and no ordinary words) and those of two
 * words. Titles count only for names that texts have, since they capitalise other words too.
 */
const namesIn = (documents: readonly Document[]): { single: Tallies; double: Tallies } => {
  const single: Tallies = new Map();
  const double: Tallies = new Map();
  for (const { id, text: whole } of documents) {
    const text = whole.slice(0, READ);
    let before: { key: string; form: string; end: number } | null = null;
    for (const word of words(text)) {
      const printed = text.slice(word.start, word.end);
      const form = printed.replace(POSSESSIVE, '');
      const key = keyOf(word);
      const capital = CAPITAL.test(form);
      if (before && capital && text.slice(before.end, word.start) === ' ')
        note(double, `${before.key} ${key}`, `${before.form} ${form}`, id);
      const name = capital && isName(key);
      if (name && !opensSentence(text, word.start)) note(single, key, form, id);
      before = name && form === printed ? { key, form, end: word.end } : null;
    }
  }
  for (const { id, title } of documents)
    for (const word of words(title ?? '')) single.get(keyOf(word))?.titles.add(id);
  return { single, double };
};

const mentions = ({ forms }: Tally): number => [...forms.values()].reduce((x, y) => x + y, 0);

/** Printed by most articles and titles first, then most often; ties in code unit order. */
const byRank = inOrder<[string, Tally]>(
  by(([, { articles, titles }]) => -(articles.size + titles.size)),
  by(([, tally]) => -mentions(tally)),
  by(([key]) => key),
);

/** The form printed most often; ties in code unit order. */
const usual = ({ forms }: Tally): string =>
  [...forms].toSorted(
    inOrder(
      by(([, times]) => -times),
      by(([form]) => form),
    ),
  )[0]?.[0] ?? '';

/**
 * The name of a topic in its articles' own words: up to three names that at least half of them
 * print, those of most articles and headlines first, as printed (`Norland – Sable Bay – Ilves`).
 * Where they share none, and for a single article, the headline. Never empty for texts with a word.
 * `documents` are the topic's articles in any order.
 * @throws {Error} without documents
 */
export const topicName = (documents: readonly Document[]): string => {
  const parts: string[] = [];
  if (documents.length > 1) {
    const { single, double } = namesIn(documents);
    const taken = new Set<string>();
    for (const [key, tally] of [...single].toSorted(byRank)) {
      if (parts.length === MOST_NAMES) break;
      if (taken.has(key) || tally.articles.size < LEAST_SHARE * documents.length) continue;
      const whole = [...double]
        .filter(([pair]) => pair.split(' ').includes(key))
        .filter(([, { articles }]) => articles.size >= WHOLE_NAME * tally.articles.size)
        .toSorted(byRank)[0];
      const used = whole?.[0].split(' ') ?? [key];
      if (used.some((word) => taken.has(word))) continue;
      for (const word of used) taken.add(word);
      parts.push(usual(whole?.[1] ?? tally));
    }
  }
  return parts.length > 0 ? parts.join(' – ') : storyTitle(documents).title.text;
};
