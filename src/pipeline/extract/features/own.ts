import { FURNITURE } from './lexicon.ts';
import type { Line } from './page.ts';
import type { RowWriter } from './row.ts';

const TERMINAL = /[.!?。！？]["'”’»)\]]*$/u;
const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/;
const NUMERIC_DATE = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/;
const CLOCK = /\b\d{1,2}:\d\d\b/;
const ADDRESS = /(?:https?:\/\/|www\.|@\w)/;
const MONEY = /[$€£¥]\s?\d/;

const SECOND_PERSON = ['you', 'your', 'yours', "you're", "you'll", "you've"];
const FIRST_PERSON = ['we', 'our', 'us', "we're", "we've", "we'll", 'ours'];
const SPEECH = ['said', 'says', 'told', 'added', 'according', 'asked', 'announced'];

/** Each of the words above with the place of its list. */
const VOICES: ReadonlyMap<string, number> = new Map(
  [SECOND_PERSON, FIRST_PERSON, SPEECH].flatMap((words, i) => words.map((word) => [word, i])),
);

/** Edges of the steps in which the number of words is coded. */
const WORD_STEPS = [2, 4, 7, 12, 20, 35, 60];

const ELLIPSIS = /(?:…|\.\.\.)$/;
const ASKS = /[?]["'”’»)\]]*$/u;
const QUOTE_ENDS = /[”"'’]$/;
const QUOTE_STARTS = /^[“"‘'«„]/;
const LOWER_STARTS = /^\p{Ll}/u;
const BY = /^by\s/i;

/** What follows the first letters of a line says little of what kind of line it is. */
const HEAD = 120;

/** How many words speak to or of the reader, of the paper, of speech. */
const voices = (words: readonly string[]): readonly [number, number, number] => {
  const counts: [number, number, number] = [0, 0, 0];
  for (const word of words) {
    const voice = VOICES.get(word);
    if (voice === 0) counts[0]++;
    else if (voice === 1) counts[1]++;
    else if (voice === 2) counts[2]++;
  }
  return counts;
};

/** How many features `writeOwn` writes. */
export const OWN_FEATURES = 59 + 2 * FURNITURE.length;

/**
 * A line's own features, each about 0 to 1. Nothing here names a word of any story: shapes,
 * positions, function words and the furniture lexicon only, so that weights carry over to sites
 * that the model was not trained on.
 */
export const writeOwn = (row: RowWriter, line: Line, index: number, count: number): void => {
  const { segment, scan } = line;
  const { text } = segment;
  const words = scan.words.length + scan.ideographs / 2;
  const perWord = 1 / Math.max(1, words);
  const perLetter = 1 / Math.max(1, scan.letters + scan.digits);
  const tail = text.slice(-4);
  const head = text.length < HEAD ? text : text.slice(0, HEAD);
  const dated = scan.digits > 0;
  const [second, first, speech] = voices(scan.words);
  row.add(Math.log1p(words) / 5);
  for (const edge of WORD_STEPS) row.flag(words >= edge);
  row.flag(TERMINAL.test(tail));
  row.flag(tail.endsWith(':'));
  row.flag(ELLIPSIS.test(tail));
  row.flag(ASKS.test(tail));
  row.flag(QUOTE_ENDS.test(tail));
  row.flag(line.prose);
  row.add(Math.min(1, scan.stops / 6));
  row.add(line.stopwords * perWord);
  row.flag(line.stopwords === 0);
  row.add(scan.capitalised * perWord);
  row.add(scan.shouted * perWord);
  row.add(scan.upper * perLetter);
  row.add(scan.digits * perLetter);
  row.add(Math.min(1, scan.commas * perWord * 5));
  row.flag(scan.quotes > 0);
  row.add(Math.min(1, scan.signs / 3));
  row.add(Math.min(1, scan.signs * perWord * 2));
  row.flag(LOWER_STARTS.test(text));
  row.flag(QUOTE_STARTS.test(text));
  row.flag(dated && /^\d/.test(text));
  row.flag(dated && MONTH.test(head));
  row.flag(dated && YEAR.test(head));
  row.flag(dated && (NUMERIC_DATE.test(head) || CLOCK.test(head)));
  row.flag(ADDRESS.test(head));
  row.flag(dated && MONEY.test(head));
  row.flag(BY.test(text));
  row.add(Math.min(1, second / 3));
  row.add(Math.min(1, first / 3));
  row.add(Math.min(1, speech / 2));
  // Somebody is quoted: in a short line, too, that is reporting and not furniture.
  row.flag(speech > 0 && scan.quotes > 0);
  row.flag(segment.bullet);
  row.flag(segment.kind === 'heading');
  row.flag(segment.kind === 'quotation');
  row.add(Math.min(1, segment.indent / 8));
  row.add(Math.min(1, segment.gap / 3));
  row.flag(segment.gap === 0);
  row.add(index / Math.max(1, count - 1));
  row.flag(index < 5);
  row.flag(index < 15);
  row.flag(count - index <= 5);
  row.add(Math.log1p(index) / 6);
  row.add(Math.log1p(count - index) / 6);
  row.flag(line.repeats > 1);
  row.add(Math.min(1, (line.repeats - 1) / 4));
  row.add(line.cohesion);
  row.add(words < 12 ? line.cohesion : 0);
  row.flag(line.inRun);
  row.add(Math.min(1, Math.log1p(line.runDistance) / 5));
  row.add(line.announced.words * perWord);
  row.flag(line.announced.kinds !== 0);
  row.bits(line.announced.kinds, FURNITURE.length);
  row.bits(words <= 8 ? line.announced.kinds : 0, FURNITURE.length);
  row.add(Math.min(1, count / 400));
};
