import type { Line } from '../features/page.ts';
import { scan } from '../features/scan.ts';
import { datesIn } from './date-text.ts';
import { isPersonName } from './names.ts';
import type { Page } from './page.ts';

/** How far above the article a headline may stand, in segments. */
const REACH = 60;
const MOST_WORDS = 35;
const LONGEST = 250;

const LABEL = /^(?:reading|now reading|you are reading|headline|title)\s*:\s*(?=\S)/i;
const CRUMBS = /\s(?:>|»|›|\/|→|::)\s/u;
const NOT_TITLE = /^(?:by|updated|published|posted|photo|image|source|share|advertisement)\b/i;

/** Words as one string, by which copies of a headline are known. */
export const wordsKey = (words: readonly string[]): string => words.join(' ');

/**
 * The words of a line's end, as `wordsKey`: of the last step of a breadcrumb, of what a reading bar
 * reads, of the whole line where it is neither. There a copy of the headline may stand.
 */
export const endingKey = ({ segment: { text }, scan: { words, signs, quotes } }: Line): string => {
  if (text.length > LONGEST + 50) return '';
  // Lines without any of the signs between steps are spared the patterns.
  if (signs === 0 && quotes === 0 && !text.includes('→')) return wordsKey(words);
  const end = text.replace(LABEL, '').split(CRUMBS).at(-1) ?? '';
  return wordsKey(end === text ? words : scan(end).words);
};

/** A line that may be the headline, and what speaks for and against it. */
export type TitleCandidate = { index: number; features: number[] };

const flag = (value: boolean): number => (value ? 1 : 0);

/**
 * The lines that may be a page's headline: of a headline's length, above the article or its first.
 * Shapes, neighbours and repetition only, as for the line model.
 */
export const titleCandidates = (page: Page): TitleCandidate[] => {
  const { lines, first, keep } = page;
  const copies = new Map<string, number>();
  for (const line of lines) {
    // What is too short or too long for a headline is no copy of one.
    const { words, ideographs } = line.scan;
    if (words.length + ideographs / 3 < 2 || line.segment.text.length > LONGEST + 50) continue;
    const key = endingKey(line);
    copies.set(key, (copies.get(key) ?? 0) + 1);
  }
  const from = Math.max(0, first - REACH);
  const to = Math.min(first + 1, lines.length - 1);
  // Which of the lines around hold a date or a byline is asked again and again.
  const dated: boolean[] = [];
  const signed: boolean[] = [];
  const named: boolean[] = [];
  for (let i = from; i <= to + 4 && i < lines.length; i++) {
    const line = lines[i];
    const short = line !== undefined && line.scan.words.length <= 15;
    const text = line?.segment.text ?? '';
    dated[i] = short && line.scan.digits > 4 && datesIn(text).length > 0;
    named[i] = short && isPersonName(text);
    signed[i] = short && (named[i] === true || /^by\s/i.test(text));
  }
  const any = (flags: readonly boolean[], start: number, end: number): number => {
    for (let i = start; i <= end; i++) if (flags[i] === true) return 1;
    return 0;
  };
  const candidates: TitleCandidate[] = [];
  for (let index = from; index <= to; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const { segment, scan } = line;
    const { text } = segment;
    const words = scan.words.length + scan.ideographs / 3;
    if (words < 2 || words > MOST_WORDS || text.length > LONGEST) continue;
    candidates.push({
      index,
      features: [
        flag((copies.get(wordsKey(scan.words)) ?? 0) > 1),
        flag(line.repeats > 1),
        flag(words <= 3),
        flag(words >= 4 && words <= 5),
        flag(words >= 6 && words <= 14),
        flag(words >= 15 && words <= 22),
        flag(/[.,;]$/.test(text)),
        flag(text.endsWith(':')),
        flag(line.prose),
        line.cohesion,
        line.announced.words / Math.max(1, words),
        flag(segment.bullet),
        Math.min(1, scan.digits / Math.max(1, scan.letters)),
        dated[index] === true && words < 12 ? 1 : 0,
        flag(NOT_TITLE.test(text)),
        flag(CRUMBS.test(text)),
        Math.log1p(Math.max(0, first - index)),
        any(dated, index + 1, index + 4),
        any(signed, index + 1, index + 4),
        any(dated, index - 3, index - 1),
        any(signed, index - 3, index - 1),
        flag(segment.gap > 0),
        flag((lines[index + 1]?.segment.gap ?? 1) > 0),
        scan.capitalised / Math.max(1, scan.words.length),
        Math.log1p(index),
        keep[index] ?? 0,
        flag(scan.signs > 0),
        flag(named[index] === true),
        flag(/^[\p{Ll}(]/u.test(text)),
        flag(/[?!]$/.test(text)),
        line.cohesion * flag(words >= 6 && words <= 22),
      ],
    });
  }
  return candidates;
};
