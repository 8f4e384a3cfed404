import type { Line } from '../features/page.ts';
import { isSentence, wordsIn } from './sentence.ts';

/**
 * A page with this few sentences may hold news in brief, which the model, raised on long articles,
 * is shy of: there its lower words count, too.
 */
const SENTENCES = 3;
const KEEP_FROM = 0.1;

/** A paragraph that says what the page's headline says: so many of its words, at least so many. */
const SHARED = 0.75;
const LEAST = 4;
/** Lines from the top that are looked at for headlines. */
const MOST_HEADLINES = 40;
const LEAST_WORDS = 14;
const FUNCTION_WORDS = 0.2;

/** Words that a headline is about. */
const content = (line: Line): Set<string> =>
  new Set(line.scan.words.filter((word) => word.length > 3));

/** True for a paragraph below one of the headlines that says what it says, in more words. */
const echoes = (line: Line, headlines: readonly ReadonlySet<string>[]): boolean => {
  const words = content(line);
  return headlines.some((headline) => {
    let shared = 0;
    for (const word of headline) if (words.has(word)) shared++;
    return shared >= LEAST && shared >= SHARED * headline.size && words.size > headline.size;
  });
};

/**
 * The lines of news in brief, one or two paragraphs on a page of menus: sentences that the model
 * does not rule out, and what goes on from a headline. None on a page of more sentences.
 */
export const briefOf = (
  lines: readonly Line[],
  keep: Float64Array,
  free: readonly boolean[],
): boolean[] => {
  if (lines.filter(isSentence).length > SENTENCES) return lines.map(() => false);
  const headlines: Set<string>[] = [];
  return lines.map((line, i) => {
    const wordy =
      wordsIn(line) >= LEAST_WORDS && line.stopwords >= FUNCTION_WORDS * line.scan.words.length;
    const likely = isSentence(line) && (keep[i] ?? 0) >= KEEP_FROM;
    const body = free[i] === true && (likely || (wordy && echoes(line, headlines)));
    if (!body && line.scan.words.length >= LEAST && headlines.length < MOST_HEADLINES)
      headlines.push(content(line));
    return body;
  });
};
