/**
 * The text of a search record in parts. Pagefind keeps one plain text for each record and answers
 * with the positions of its words, so the structure that a result needs stands in the text itself:
 * `␞` between parts, `␟` between the units of a part, each a word of its own that matches nothing.
 */
const PART = '\u241e';
const UNIT = '\u241f';

/** A word of a record's text and whether the query found it. */
export type FoundWord = { text: string; found: boolean };

/** The words of one unit. */
export type Unit = readonly FoundWord[];

/**
 * What separates words for Pagefind's indexer (Rust, `split_whitespace`) and its client (`\s`) is
 * not quite the same, and a zero-width space changes how the client counts: all become one space.
 */
const plain = (text: string): string =>
  text.replace(/[\u241e\u241f\s\u0085\u200b\ufeff]+/gu, ' ').trim();

/** The text of a record from its parts, each a list of units. */
export const joinParts = (parts: readonly (readonly string[])[]): string =>
  parts.map((units) => units.map(plain).join(` ${UNIT} `)).join(` ${PART} `);

/** The parts of a record's text, each a list of units; `found` holds positions of words. */
export const splitParts = (text: string, found: readonly number[]): Unit[][] => {
  const positions = new Set(found);
  let unit: FoundWord[] = [];
  let part: Unit[] = [unit];
  const parts: Unit[][] = [part];
  for (const [position, word] of text.split(/\s+/).entries()) {
    if (word === PART || word === UNIT) {
      unit = [];
      if (word === PART) parts.push((part = [unit]));
      else part.push(unit);
    } else if (word !== '') unit.push({ text: word, found: positions.has(position) });
  }
  return parts;
};
