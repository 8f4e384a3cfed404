import type { FoundWord } from '../../../search/parts.ts';

/** A piece of text as it is shown. */
export type Piece = { text: string; found: boolean };

/** The stretch of so many words that holds the most found ones; the first of equals. */
const densest = (words: readonly FoundWord[], length: number): number => {
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

/** A found word apart from the punctuation at its ends. */
const pieces = ({ text, found }: FoundWord): Piece[] => {
  const core = found ? /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su.exec(text) : null;
  if (!core) return [{ text, found: false }];
  return [
    { text: text.slice(0, core.index), found: false },
    { text: core[0], found: true },
    { text: text.slice(core.index + core[0].length), found: false },
  ];
};

/**
 * At most so many words around what was found, with an ellipsis where something is left out.
 * Neighbours of one sort are one piece.
 */
export const excerpt = (words: readonly FoundWord[], length: number): Piece[] => {
  const from = words.length > length ? densest(words, length) : 0;
  const shown = words.slice(from, from + length);
  const all = [
    ...(from > 0 ? [{ text: '… ', found: false }] : []),
    ...shown.flatMap((word, at) => [
      ...(at > 0 ? [{ text: ' ', found: false }] : []),
      ...pieces(word),
    ]),
    ...(from + length < words.length ? [{ text: ' …', found: false }] : []),
  ].filter(({ text }) => text !== '');
  const joined: Piece[] = [];
  for (const [at, { text, found }] of all.entries()) {
    const last = joined.at(-1);
    // The space between two found words is marked with them.
    const marked = found || (text === ' ' && last?.found === true && all[at + 1]?.found === true);
    if (last?.found === marked) last.text += text;
    else joined.push({ text, found: marked });
  }
  return joined;
};
