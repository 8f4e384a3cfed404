/** What one pass over a line's characters tells: counts and its words in lower case. */
export type Scan = {
  words: string[];
  letters: number;
  digits: number;
  upper: number;
  /** Words that start with a capital, and words all in capitals (two letters and more). */
  capitalised: number;
  shouted: number;
  commas: number;
  /** Full stops, question and exclamation marks that a space or the end follows. */
  stops: number;
  /** Quotation marks, single ones not counted. */
  quotes: number;
  /** Signs that menus and labels use between their parts: `| > » / · • : # @ © = _ {`. */
  signs: number;
  /** Characters of scripts that write without spaces. */
  ideographs: number;
};

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const COMMA = 4;
const STOP = 5;
const QUOTE = 6;
const SIGN = 7;
const APOSTROPHE = 8;

const ASCII = new Uint8Array(128);
for (let code = 97; code <= 122; code++) ASCII[code] = LOWER;
for (let code = 65; code <= 90; code++) ASCII[code] = UPPER;
for (let code = 48; code <= 57; code++) ASCII[code] = DIGIT;
for (const c of ',;') ASCII[c.charCodeAt(0)] = COMMA;
for (const c of '.!?') ASCII[c.charCodeAt(0)] = STOP;
for (const c of '|>/:#@=_{}<\\*') ASCII[c.charCodeAt(0)] = SIGN;
ASCII[34] = QUOTE;
ASCII[39] = APOSTROPHE;

/** Classes of characters beyond ASCII, by code unit; letters of caseless scripts count as lower. */
const beyond = (code: number): number => {
  if (code === 0x2019) return APOSTROPHE;
  if (code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201f)) return QUOTE;
  if (code === 0xa9 || code === 0xb7 || code === 0x2022 || code === 0x203a) return SIGN;
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x2026) return STOP;
  if (code === 0xff0c || code === 0x3001 || code === 0x60c) return COMMA;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return OTHER;
  if (code >= 0x2000 && code <= 0x2bff) return OTHER;
  if (code >= 0x3000 && code <= 0x303f) return OTHER;
  if (code <= 0xde || (code >= 0x391 && code <= 0x3a9) || (code >= 0x400 && code <= 0x42f)) {
    return UPPER;
  }
  return LOWER;
};

const IDEOGRAPHS_FROM = 0x3040;
const IDEOGRAPHS_TO = 0x9fff;

/** Characters of a line that are looked at; what comes after tells nothing new. */
const LIMIT = 4000;

/** Scans a line once. */
export const scan = (text: string): Scan => {
  const found: Scan = {
    words: [],
    letters: 0,
    digits: 0,
    upper: 0,
    capitalised: 0,
    shouted: 0,
    commas: 0,
    stops: 0,
    quotes: 0,
    signs: 0,
    ideographs: 0,
  };
  const end = Math.min(text.length, LIMIT);
  let start = -1;
  let uppers = 0;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 32;
    const type = code < 128 ? (ASCII[code] ?? OTHER) : beyond(code);
    if (type >= LOWER && type <= DIGIT) {
      if (start < 0) {
        start = i;
        uppers = 0;
        if (type === UPPER) found.capitalised++;
      }
      if (type === DIGIT) found.digits++;
      else {
        found.letters++;
        if (type === UPPER) uppers++;
        if (code >= IDEOGRAPHS_FROM && code <= IDEOGRAPHS_TO) found.ideographs++;
      }
      continue;
    }
    // An apostrophe inside a word belongs to it.
    if (type === APOSTROPHE && start >= 0 && i + 1 < end) {
      const next = text.charCodeAt(i + 1);
      if (next >= 128 || ASCII[next] === LOWER) continue;
    }
    if (start >= 0) {
      const word = text.slice(start, i).toLowerCase();
      found.words.push(word.includes('’') ? word.replaceAll('’', "'") : word);
      found.upper += uppers;
      if (uppers > 1 && uppers === i - start) found.shouted++;
      start = -1;
    }
    if (type === COMMA) found.commas++;
    else if (type === QUOTE) found.quotes++;
    else if (type === SIGN) found.signs++;
    else if (type === STOP) {
      const next = i + 1 < end ? text.charCodeAt(i + 1) : 32;
      if (next === 32 || next === 34 || next === 41 || next > 127) found.stops++;
    }
  }
  return found;
};
