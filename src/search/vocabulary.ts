import { hashOf, rootOf, terms } from './terms.ts';

/** Roots by number, so that what comes again and again is taken apart once. */
export type Vocabulary = {
  /** The roots of the words of a text, in order. */
  rootsIn: (text: string) => number[];
  numberOf: (root: string) => number;
  rootAt: (number: number) => string;
  /** `hashOf` the root. */
  hashAt: (number: number) => number;
  /** How many pieces of texts it holds. */
  size: () => number;
};

/** Letters between two spaces that are remembered: what is longer seldom comes again. */
const LONGEST = 24;
const SPACE = 32;

/** A piece of text without spaces, its hash, and the roots of its words. */
type Piece = { text: string; hash: number; roots: readonly number[] };

/** A string of its own: a part of another would keep that one, a whole article, in memory. */
const own = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

export const openVocabulary = (): Vocabulary => {
  const roots: string[] = [];
  const hashes: number[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (root: string): number => {
    let number = numbers.get(root);
    if (number === undefined) {
      number = roots.push(root) - 1;
      hashes.push(hashOf(root));
      numbers.set(root, number);
    }
    return number;
  };

  // A table of our own: pieces are found in it without being cut out of their text first.
  const pieces: Piece[] = [];
  let slots = new Int32Array(1 << 16);
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);
  const place = (number: number, hash: number): void => {
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number;
  };
  const remember = (piece: Piece): void => {
    const number = pieces.push(piece);
    if (2 * number > slots.length) {
      slots = new Int32Array(2 * slots.length);
      for (const [at, { hash }] of pieces.entries()) place(at + 1, hash);
    } else place(number, piece.hash);
  };
  const rootsOf = (text: string, from: number, to: number, hash: number): readonly number[] => {
    for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const piece = pieces[(slots[slot] ?? 0) - 1];
      if (piece?.hash !== hash || piece.text.length !== to - from) continue;
      if (text.startsWith(piece.text, from)) return piece.roots;
    }
    const piece = own(text.slice(from, to));
    const found = terms(piece).map((term) => numberOf(rootOf(term)));
    if (piece.length <= LONGEST) remember({ text: piece, hash, roots: found });
    return found;
  };

  return {
    rootsIn: (text) => {
      const all: number[] = [];
      // No word has a space in it.
      for (let at = 0; at < text.length; at += 1) {
        const from = at;
        let hash = 0;
        for (; at < text.length; at += 1) {
          const unit = text.charCodeAt(at);
          if (unit === SPACE) break;
          hash = Math.imul(hash ^ unit, 0x01000193);
        }
        if (at > from) for (const root of rootsOf(text, from, at, hash)) all.push(root);
      }
      return all;
    },
    numberOf,
    rootAt: (number) => roots[number] ?? '',
    hashAt: (number) => hashes[number] ?? 0,
    size: () => pieces.length,
  };
};
