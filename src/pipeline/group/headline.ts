import type { Document } from '../model/index.ts';
import { byCodeUnit, inOrder, by } from '../text/order.ts';
import { sentences } from '../text/sentences.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { words } from '../text/words.ts';
import { usableDay } from './usable-day.ts';
import { compare } from './similarity.ts';
import { termsOf } from './terms.ts';
import { vectorsOf } from './vectors.ts';

/** A text of a story's page and the article it is taken from. */
export type Taken = { text: string; article: string };

/** A headline has so many words and at most so many UTF-16 units; a summary likewise. */
const TITLE_WORDS = { least: 4, most: 22 };
const TITLE_UNITS = 160;
const SUMMARY_UNITS = { least: 60, most: 320 };

/** Of several articles about as central (within this much cosine) the earlier gives the headline. */
const ABOUT = 0.05;

const CUT = /(?:…|\.\.\.|[,;:–—-])\s*$/u;
const LETTER = /\p{L}/gu;
const CAPITAL = /\p{Lu}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** True for a headline that is whole, of a headline's length, and not shouted. */
export const isSoundTitle = (title: string): boolean => {
  const all = words(title);
  const last = all.at(-1)?.form ?? '';
  return (
    all.length >= TITLE_WORDS.least &&
    all.length <= TITLE_WORDS.most &&
    title.length <= TITLE_UNITS &&
    count(title, CAPITAL) <= 0.6 * count(title, LETTER) &&
    !CUT.test(title) &&
    !STOPWORDS.has(last) &&
    // A site's name or a menu behind a bar.
    !/[|»›]|https?:/.test(title)
  );
};

/** The first sentences of the text's opening paragraph that make a summary; null without any. */
const opening = (text: string): string | null => {
  for (const line of text.split('\n').slice(0, 6)) {
    const paragraph = line.trim();
    let end = 0;
    for (const sentence of sentences(paragraph)) {
      if (sentence.end > SUMMARY_UNITS.most) break;
      end = sentence.end;
      if (end >= SUMMARY_UNITS.least) break;
    }
    const summary = paragraph.slice(0, end);
    if (end >= SUMMARY_UNITS.least && /[.!?…]["”’')\]]*$/u.test(summary)) return summary;
  }
  return null;
};

/** As much of a text as fits, cut between words. */
const clipped = (text: string, units: number): string => {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= units) return line;
  const space = line.lastIndexOf(' ', units - 1);
  return `${line.slice(0, space > 0 ? space : units - 1)}…`;
};

/** How central each article is: its mean cosine to the others. At most `MOST` are compared. */
const MOST = 200;
const centrality = (members: readonly Document[]): Map<string, number> => {
  // Most stories have one article, which is compared with none.
  if (members.length < 2) return new Map();
  const vectors = vectorsOf(members.slice(0, MOST).map(termsOf));
  return new Map(
    members.map(({ id }, i) => {
      const own = vectors[i];
      const cosines = own
        ? vectors.filter((_, j) => j !== i).map((other) => compare(own, other).whole)
        : [];
      return [id, cosines.reduce((x, y) => x + y, 0) / Math.max(1, cosines.length)];
    }),
  );
};

/**
 * Headline and summary of a story, each printed by one of its articles, never composed. `members`
 * are the story's originals (copies left out), in any order; there must be one.
 *
 * The headline is the most central article's whose title is whole, of a headline's length, not all
 * in capitals and free of site names; among articles about as central the earliest's, ties by id.
 * Where no title is sound any serves, and where there is none the opening words. The summary is
 * the opening sentence (or two) of the same article; where that has none, of the next.
 * @throws {Error} without members
 */
export const storyTitle = (members: readonly Document[]): { title: Taken; summary: Taken } => {
  const early = members.toSorted(
    inOrder(
      by((d) => usableDay(d) ?? Infinity),
      (a, b) => byCodeUnit(a.id, b.id),
    ),
  );
  const central = centrality(early);
  const level = ({ id }: Document): number => Math.round((central.get(id) ?? 0) / ABOUT);
  const sound = ({ title }: Document): number =>
    !title?.trim() ? 2 : isSoundTitle(title.trim()) ? 0 : 1;
  const ranked = early.toSorted(
    inOrder(
      by(sound),
      by((d) => -level(d)),
    ),
  );
  const [best] = ranked;
  if (!best) throw new Error('a story without articles has no headline');
  const title = best.title?.trim() ?? '';
  const summarized = ranked.find(({ text }) => opening(text) !== null) ?? best;
  return {
    title: { text: title || clipped(best.text, TITLE_UNITS) || best.id, article: best.id },
    summary: {
      text: opening(summarized.text) ?? clipped(summarized.text, SUMMARY_UNITS.most),
      article: summarized.id,
    },
  };
};
