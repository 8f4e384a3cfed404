import type { Line } from '../features/page.ts';

/** A teaser is a sentence or two: on fronts and in lists of results they have about 15 words. */
const LONGEST = 30;
const MEAN = 20;
const FEWEST = 5;

const ENDED = /[.!?…。！？]["'”’»)\]]*$/u;
const MORE =
  /^(?:read|see|view|show|find out|learn)? ?(?:more|full story|article|continue reading|details)\W*$/i;
const SEARCH = /\bsearch results?\b|\b\d[\d,.]* results?\b|\bresults? (?:found|for)\b/i;

/** True for a line that could be a headline: some words without a stop. */
const isHeadline = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.scan.words.length >= 3 &&
  line.scan.words.length <= 20 &&
  !ENDED.test(line.segment.text.slice(-4));

/**
 * True where the kept lines are headlines with a teaser each: never two paragraphs in a row, all
 * short, a headline before nearly every one, and the page says itself what it is (it announces
 * results, repeats "Read more", or its headings are links).
 */
export const areTeasers = (lines: readonly Line[], kept: readonly boolean[]): boolean => {
  let teasers = 0;
  let words = 0;
  let others = 0;
  let linked = 0;
  let before = -2;
  let headed = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || !kept[i]) continue;
    const { segment, scan } = line;
    if (scan.words.length < 8 || !ENDED.test(segment.text.slice(-4))) {
      others++;
      if (segment.kind === 'heading' && (segment.markup?.linked ?? 0) > 0.9) linked++;
      continue;
    }
    if (before === i - 1 || scan.words.length > LONGEST) return false;
    before = i;
    if (isHeadline(lines[i - 1]) || isHeadline(lines[i - 2])) headed++;
    teasers++;
    words += scan.words.length;
  }
  if (teasers < FEWEST || words > MEAN * teasers) return false;
  if (headed < 0.8 * teasers || others > 3 * teasers) return false;
  return linked > FEWEST || announcesSearch(lines) || repeatsMore(lines);
};

/** True where the top of a page says that it shows results of a search. */
export const announcesSearch = (lines: readonly Line[]): boolean =>
  lines.slice(0, 40).some(({ segment: { text } }) => text.length < 120 && SEARCH.test(text));

const repeatsMore = (lines: readonly Line[]): boolean =>
  lines.filter(({ segment: { text } }) => text.length < 25 && MORE.test(text)).length >= FEWEST;
