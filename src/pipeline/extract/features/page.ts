import type { Parsed, Segment } from '../segment/segment.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { announced, type Announced } from './lexicon.ts';
import { scan, type Scan } from './scan.ts';
import { placesOf, type Place } from './tree.ts';

/** One segment with everything that its neighbours and the page say of it. */
export type Line = {
  segment: Segment;
  scan: Scan;
  announced: Announced;
  stopwords: number;
  /** Its words without the function words. */
  plain: readonly string[];
  /** Reads like a sentence: long enough, with function words, closed by a stop. */
  prose: boolean;
  /** How many segments of the page have the same text. */
  repeats: number;
  /** Share of its content words that the page's prose outside it uses, 0 to 1. */
  cohesion: number;
  /** Inside the page's best-scoring run of prose; how far outside it (in segments) otherwise. */
  inRun: boolean;
  runDistance: number;
  /** HTML only: where its element stands among the others. */
  place: Place | null;
};

const PROSE_WORDS = 12;
const PROSE_FUNCTION_WORDS = 0.2;
const ENDED = /[.!?…。！？]["'”’»)\]]*$/u;

/** Words of the kind that a text is about: no function words, no short ones, no numbers. */
const isContent = (word: string): boolean => word.length > 3 && word.charCodeAt(0) > 57;

/** A line's words without the function words, and which of them it is about. */
const sorted = (words: readonly string[]): { plain: string[]; about: string[] } => {
  const plain: string[] = [];
  const about: string[] = [];
  for (const word of words) {
    if (FUNCTION_WORDS.has(word)) continue;
    plain.push(word);
    if (isContent(word)) about.push(word);
  }
  return { plain, about };
};

/** How many lines of prose use a word, and the last of them. */
type Use = { lines: number; last: number };

/** How much a segment speaks for prose (positive) or furniture (negative), in words. */
const weight = (line: Pick<Line, 'scan' | 'prose' | 'segment'>): number => {
  const words = line.scan.words.length + line.scan.ideographs / 2;
  const value = words - 12 + (line.prose ? 8 : -6) + (line.segment.bullet && words < 20 ? -8 : 0);
  return Math.max(-25, Math.min(60, value));
};

/** The run of segments with the greatest sum of weights (Kadane): a first guess at the body. */
const bestRun = (weights: readonly number[]): { from: number; to: number } => {
  let best = { sum: -1, from: 0, to: -1 };
  let sum = 0;
  let from = 0;
  weights.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += value;
    if (sum > best.sum) best = { sum, from, to: i };
  });
  return best;
};

/** Segments with what the page as a whole says of each. Linear in the page. */
export const linesOf = (parsed: Parsed): Line[] => {
  const { segments } = parsed;
  const counts = new Map<string, number>();
  const usedBy = new Map<string, Use>();
  const contents: string[][] = [];
  const lines = segments.map((segment, i): Line => {
    const scanned = scan(segment.text);
    const { words } = scanned;
    const { plain, about } = sorted(words);
    const stopwords = words.length - plain.length;
    const long = words.length >= PROSE_WORDS || scanned.ideographs >= 2 * PROSE_WORDS;
    const caseless = scanned.letters > 0 && stopwords === 0 && scanned.commas > 0;
    const prose =
      long &&
      ENDED.test(segment.text.slice(-4)) &&
      (stopwords >= words.length * PROSE_FUNCTION_WORDS || caseless);
    counts.set(segment.text, (counts.get(segment.text) ?? 0) + 1);
    contents.push(about);
    for (const word of prose ? about : []) {
      const use = usedBy.get(word);
      if (use === undefined) usedBy.set(word, { lines: 1, last: i });
      else if (use.last !== i) {
        use.lines++;
        use.last = i;
      }
    }
    return {
      segment,
      scan: scanned,
      announced: announced(words, segment.text),
      stopwords,
      plain,
      prose,
      repeats: 1,
      cohesion: 0,
      inRun: false,
      runDistance: 0,
      place: null,
    };
  });
  const places = placesOf(
    parsed,
    lines.map(({ prose, scan: { words } }) => (prose ? words.length : 0)),
  );
  const run = bestRun(lines.map(weight));
  lines.forEach((line, i) => {
    line.place = places[i] ?? null;
    line.repeats = counts.get(line.segment.text) ?? 1;
    const own = line.prose ? 1 : 0;
    const about = contents[i] ?? [];
    let shared = 0;
    for (const word of about) if ((usedBy.get(word)?.lines ?? 0) > own) shared++;
    line.cohesion = about.length === 0 ? 0 : shared / about.length;
    line.inRun = i >= run.from && i <= run.to;
    line.runDistance = line.inRun ? 0 : Math.min(Math.abs(i - run.from), Math.abs(i - run.to));
  });
  return lines;
};
