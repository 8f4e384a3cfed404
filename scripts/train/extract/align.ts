import { words as wordsOf } from '../../../src/pipeline/text/words.ts';

const forms = (text: string): string[] => wordsOf(text).map(({ form }) => form);

/** A place where a block's words stand in the gold text: its range, and how many words agree. */
type Match = { block: number; start: number; end: number; words: number };

const SHINGLE = 3;
/** A shingle that stands in the text more often than this says nothing about the place. */
const MOST_PLACES = 12;
/** Share of a block's words that must agree for the block to be part of the text. */
const AGREED = 0.6;

const keyAt = (words: readonly string[], at: number, size: number): string =>
  words.slice(at, at + size).join(' ');

const index = (words: readonly string[], size: number): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (let at = 0; at + size <= words.length; at++) {
    const key = keyAt(words, at, size);
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  return places;
};

/** Where in the text a block may stand: diagonals on which enough of its shingles agree. */
const matchesOf = (
  words: readonly string[],
  block: number,
  gold: readonly string[],
  places: ReadonlyMap<number, Map<string, number[]>>,
): Match[] => {
  const size = Math.min(SHINGLE, words.length);
  const votes = new Map<number, Set<number>>();
  for (let at = 0; at + size <= words.length; at++) {
    for (const place of (places.get(size)?.get(keyAt(words, at, size)) ?? []).slice(
      0,
      MOST_PLACES,
    )) {
      const diagonal = Math.round((place - at) / 4);
      for (const near of [diagonal - 1, diagonal, diagonal + 1]) {
        const agreed = votes.get(near) ?? new Set<number>();
        for (let k = 0; k < size; k++) agreed.add(at + k);
        votes.set(near, agreed);
      }
    }
  }
  return [...votes]
    .filter(([, agreed]) => agreed.size >= AGREED * words.length)
    .map(([diagonal, agreed]) => {
      const start = Math.max(0, diagonal * 4 - 1);
      return { block, start, end: Math.min(gold.length, start + words.length), words: agreed.size };
    });
};

/**
 * Which blocks make up a text: those that stand in it, in its order. Among the places where blocks
 * could stand, the chain with the most agreeing words is taken (weighted increasing subsequence).
 *
 * @returns true per block where it belongs to the text
 */
export const align = (blocks: readonly string[], text: string): boolean[] => {
  const gold = forms(text);
  const places = new Map([1, 2, 3].map((size) => [size, index(gold, size)]));
  const matches = blocks.flatMap((block, i) => {
    const words = forms(block);
    return words.length === 0 ? [] : matchesOf(words, i, gold, places);
  });
  const best: { sum: number; before: number }[] = [];
  // Tree of prefix maxima over the text's positions: the best chain that ends before a position.
  const tree = new Int32Array(gold.length + 2).fill(-1);
  const sumOf = (match: number): number => (match < 0 ? 0 : (best[match]?.sum ?? 0));
  const query = (position: number): number => {
    let found = -1;
    for (let i = position; i > 0; i -= i & -i)
      if (sumOf(tree[i] ?? -1) > sumOf(found)) found = tree[i] ?? -1;
    return found;
  };
  const update = (position: number, match: number): void => {
    for (let i = position; i < tree.length; i += i & -i)
      if (sumOf(match) > sumOf(tree[i] ?? -1)) tree[i] = match;
  };
  for (let from = 0; from < matches.length;) {
    let to = from;
    while (to < matches.length && matches[to]?.block === matches[from]?.block) to++;
    // All places of a block are read before any is entered: a block stands once.
    for (let i = from; i < to; i++) {
      const match = matches[i];
      // Two words of overlap are let pass: diagonals are known to within four words.
      const before = match ? query(Math.min(gold.length, match.start + 2)) : -1;
      best.push({ sum: (match?.words ?? 0) + sumOf(before), before });
    }
    for (let i = from; i < to; i++) update(Math.max(1, matches[i]?.end ?? 1), i);
    from = to;
  }
  const kept = blocks.map(() => false);
  for (let at = query(gold.length + 1); at >= 0; at = best[at]?.before ?? -1) {
    const match = matches[at];
    if (match) kept[match.block] = true;
  }
  return kept;
};
