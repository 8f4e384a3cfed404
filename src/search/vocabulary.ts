import { hashOf, rootOf, terms } from './terms.ts';

/** Letters between two spaces that are remembered: what is longer seldom comes again. */
const LONGEST = 24;

/** Roots by number, so that words that come again and again are taken apart once. */
export type Vocabulary = {
  /** The roots of the words of a text, in order. */
  rootsIn: (text: string) => number[];
  numberOf: (root: string) => number;
  rootAt: (number: number) => string;
  /** `hashOf` the root. */
  hashAt: (number: number) => number;
  /** How many pieces of texts and roots it holds. */
  size: () => number;
};

/** A string of its own: a part of another would keep that one, a whole article, in memory. */
const own = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

export const openVocabulary = (): Vocabulary => {
  const roots: string[] = [];
  const hashes: number[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  const numberOf = (root: string): number => {
    let number = numbers.get(root);
    if (number === undefined) {
      number = roots.length;
      roots.push(root);
      hashes.push(hashOf(root));
      numbers.set(root, number);
    }
    return number;
  };
  const find = (piece: string): readonly number[] =>
    terms(piece).map((term) => numberOf(rootOf(term)));
  const rootsOf = (piece: string): readonly number[] => {
    let found = known.get(piece);
    if (found === undefined) {
      const kept = own(piece);
      found = find(kept);
      if (piece.length <= LONGEST) known.set(kept, found);
    }
    return found;
  };
  return {
    rootsIn: (text) => {
      const all: number[] = [];
      // No word has a space in it.
      for (let at = 0; at < text.length;) {
        const space = text.indexOf(' ', at);
        const end = space < 0 ? text.length : space;
        if (end > at) for (const root of rootsOf(text.slice(at, end))) all.push(root);
        at = end + 1;
      }
      return all;
    },
    numberOf,
    rootAt: (number) => roots[number] ?? '',
    hashAt: (number) => hashes[number] ?? 0,
    size: () => known.size + roots.length,
  };
};
