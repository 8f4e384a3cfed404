import { rootOf, type Term, terms } from '../../../search/terms.ts';

/** A piece of a text as it is shown. */
export type Piece = { text: string; found: boolean };

type Word = Term & { found: boolean };

/** Where the stretch of so many words begins that holds the most found ones; the first of equals. */
const densest = (words: readonly Word[], length: number): number => {
  const isFound = (at: number) => (words[at]?.found === true ? 1 : 0);
  let count = 0;
  for (let at = 0; at < length; at += 1) count += isFound(at);
  let best = { count, from: 0 };
  for (let from = 1; from + length <= words.length; from += 1) {
    count += isFound(from + length - 1) - isFound(from - 1);
    if (count > best.count) best = { count, from };
  }
  if (best.count === 0 || best.from === 0) return 0;
  // The stretch ends in what was found: let it stand in its middle instead.
  const last = words.findLastIndex(({ found }, at) => found && at < best.from + length);
  const first = words.findIndex(({ found }, at) => found && at >= best.from);
  const centred = Math.floor((first + last + 1 - length) / 2);
  return Math.max(0, Math.min(centred, words.length - length));
};

/** Found words as ranges of the text; those with only a space between them, or none, are one. */
const ranges = (text: string, words: readonly Word[]): { start: number; end: number }[] => {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end, found } of words) {
    if (!found) continue;
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else joined.push({ start, end });
  }
  return joined;
};

/**
 * At most so many words of a text, around those that were found, with an ellipsis where something is
 * left out; the found ones are pieces of their own.
 */
export const excerpt = (text: string, roots: ReadonlySet<string>, length: number): Piece[] => {
  const words = terms(text).map((term) => ({ ...term, found: roots.has(rootOf(term)) }));
  const from = words.length > length ? densest(words, length) : 0;
  const shown = words.slice(from, from + length);
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const isCut = from + length < words.length;
  const end = isCut ? (shown.at(-1)?.end ?? text.length) : text.length;
  const pieces: Piece[] = start > 0 ? [{ text: '… ', found: false }] : [];
  let at = start;
  for (const range of ranges(text, shown)) {
    pieces.push({ text: text.slice(at, range.start), found: false });
    pieces.push({ text: text.slice(range.start, range.end), found: true });
    at = range.end;
  }
  pieces.push({ text: `${text.slice(at, end)}${isCut ? ' …' : ''}`, found: false });
  return pieces.filter((piece) => piece.text !== '');
};

/** How many words of a text were found. */
export const countFound = (text: string, roots: ReadonlySet<string>): number =>
  terms(text).filter((term) => roots.has(rootOf(term))).length;
