/**
 * The text of a search record in parts. Pagefind keeps one plain text for each record, finds every
 * word of it (and of the metadata) and answers with their positions. So what a result needs stands
 * in the text itself: `␞` between parts, `␟` between the units of a part, each a word that matches
 * nothing, and so is a unit that is shown but not searched, its bytes written as Braille patterns.
 */
const PART = '\u241e';
const UNIT = '\u241f';

/** First of the 256 Braille patterns: symbols, which Pagefind's indexer does not take for words. */
const BRAILLE = 0x2800;

/** A stretch of text: searched, or only shown. */
export type Unit = string | { shown: string };

/** A word of a record's text and whether the query found it. */
export type FoundWord = { text: string; found: boolean };

/**
 * What separates words for Pagefind's indexer (Rust, `split_whitespace`) and its client (`\s`) is
 * not quite the same, and a zero-width space changes how the client counts: all become one space,
 * and so do the characters that have a meaning here.
 */
const plain = (text: string): string =>
  text.replace(/[\u241e\u241f\u2800-\u28ff\s\u0085\u200b\ufeff]+/gu, ' ').trim();

const written = (unit: Unit): string =>
  typeof unit === 'string'
    ? plain(unit)
    : Array.from(new TextEncoder().encode(plain(unit.shown)), (byte) =>
        String.fromCharCode(BRAILLE + byte),
      ).join('');

const read = (braille: string): FoundWord[] =>
  new TextDecoder()
    .decode(Uint8Array.from(braille, (pattern) => pattern.charCodeAt(0) - BRAILLE))
    .split(' ')
    .map((text) => ({ text, found: false }));

/** The text of a record from its parts, each a list of units. */
export const joinParts = (parts: readonly (readonly Unit[])[]): string =>
  parts.map((units) => units.map(written).join(` ${UNIT} `)).join(` ${PART} `);

/** The parts of a record's text, each a list of units; `found` holds positions of words. */
export const splitParts = (text: string, found: readonly number[]): FoundWord[][][] => {
  const positions = new Set(found);
  let unit: FoundWord[] = [];
  let part: FoundWord[][] = [unit];
  const parts: FoundWord[][][] = [part];
  for (const [position, word] of text.split(/\s+/).entries()) {
    if (word === PART || word === UNIT) {
      unit = [];
      if (word === PART) parts.push((part = [unit]));
      else part.push(unit);
    } else if (/^[\u2800-\u28ff]/.test(word)) unit.push(...read(word));
    else if (word !== '') unit.push({ text: word, found: positions.has(position) });
  }
  return parts;
};
