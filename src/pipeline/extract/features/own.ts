import { FURNITURE } from './lexicon.ts';
import { markupFeatures } from './markup.ts';
import type { Line } from './page.ts';

const TERMINAL = /[.!?。！？]["'”’»)\]]*$/u;
const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/;
const NUMERIC_DATE = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/;
const CLOCK = /\b\d{1,2}:\d\d\b/;
const ADDRESS = /(?:https?:\/\/|www\.|@\w)/;
const MONEY = /[$€£¥]\s?\d/;

const SECOND_PERSON = new Set(['you', 'your', 'yours', "you're", "you'll", "you've"]);
const FIRST_PERSON = new Set(['we', 'our', 'us', "we're", "we've", "we'll", 'ours']);
const SPEECH = new Set(['said', 'says', 'told', 'added', 'according', 'asked', 'announced']);

/** Edges of the steps in which the number of words is coded. */
const WORD_STEPS = [2, 4, 7, 12, 20, 35, 60];

const flag = (value: boolean): number => (value ? 1 : 0);

/**
 * A line's own features, each about 0 to 1. Nothing here names a word of any story: shapes,
 * positions, function words and the furniture lexicon only, so that weights carry over to sites
 * that the model was not trained on.
 */
export const ownFeatures = (line: Line, index: number, count: number): number[] => {
  const { segment, scan } = line;
  const { text } = segment;
  const words = scan.words.length + scan.ideographs / 2;
  const perWord = 1 / Math.max(1, words);
  const perLetter = 1 / Math.max(1, scan.letters + scan.digits);
  const tail = text.slice(-4);
  const short = text.length < 120;
  const head = short ? text : text.slice(0, 120);
  const marked = [];
  for (let i = 0; i < FURNITURE.length; i++) marked.push((line.announced.kinds >> i) & 1);
  let second = 0;
  let first = 0;
  let speech = 0;
  for (const word of scan.words) {
    if (SECOND_PERSON.has(word)) second++;
    else if (FIRST_PERSON.has(word)) first++;
    else if (SPEECH.has(word)) speech++;
  }
  return [
    Math.log1p(words) / 5,
    ...WORD_STEPS.map((edge) => flag(words >= edge)),
    flag(TERMINAL.test(tail)),
    flag(tail.endsWith(':')),
    flag(/(?:…|\.\.\.)$/.test(tail)),
    flag(/[?]["'”’»)\]]*$/.test(tail)),
    flag(/[”"'’]$/.test(tail)),
    flag(line.prose),
    Math.min(1, scan.stops / 6),
    line.stopwords * perWord,
    flag(line.stopwords === 0),
    scan.capitalised * perWord,
    scan.shouted * perWord,
    scan.upper * perLetter,
    scan.digits * perLetter,
    Math.min(1, scan.commas * perWord * 5),
    flag(scan.quotes > 0),
    Math.min(1, scan.signs / 3),
    Math.min(1, scan.signs * perWord * 2),
    flag(/^\p{Ll}/u.test(text)),
    flag(/^[“"‘'«„]/.test(text)),
    flag(/^\d/.test(text)),
    flag(MONTH.test(head) && scan.digits > 0),
    flag(YEAR.test(head)),
    flag(NUMERIC_DATE.test(head) || CLOCK.test(head)),
    flag(ADDRESS.test(head)),
    flag(MONEY.test(head)),
    flag(/^by\s/i.test(text)),
    Math.min(1, second / 3),
    Math.min(1, first / 3),
    Math.min(1, speech / 2),
    // Somebody is quoted: in a short line, too, that is reporting and not furniture.
    flag(speech > 0 && scan.quotes > 0),
    flag(segment.bullet),
    flag(segment.kind === 'heading'),
    flag(segment.kind === 'quotation'),
    Math.min(1, segment.indent / 8),
    Math.min(1, segment.gap / 3),
    flag(segment.gap === 0),
    index / Math.max(1, count - 1),
    flag(index < 5),
    flag(index < 15),
    flag(count - index <= 5),
    Math.log1p(index) / 6,
    Math.log1p(count - index) / 6,
    flag(line.repeats > 1),
    Math.min(1, (line.repeats - 1) / 4),
    line.cohesion,
    line.cohesion * flag(words < 12),
    flag(line.inRun),
    Math.min(1, Math.log1p(line.runDistance) / 5),
    line.announced.words * perWord,
    flag(line.announced.kinds !== 0),
    ...marked,
    ...marked.map((value) => (words <= 8 ? value : 0)),
    Math.min(1, count / 400),
    ...(segment.markup && line.place ? markupFeatures(segment.markup, line.place, words) : []),
  ];
};
