import { Heap } from './heap.ts';
import type { Range } from './slices.ts';

/** Something to find neighbours of: an article or a story as a sparse vector. */
export type Indexed = {
  /** Terms in rising order, and their weights; a term of weight 0 is not looked up. */
  ids: Uint32Array;
  whole: Float32Array;
  /** Null where undated: then its neighbours may be of any day. */
  day: number | null;
  /** Empty where undetermined; items of different languages are no neighbours. */
  language: string;
};

/** How wide to look. */
export type Reach = {
  /** Days between neighbours. */
  window: number;
  /** An item is looked up by so many of its weightiest terms. */
  keys: number;
  /** Least scalar product over the keys that both have. */
  least: number;
  /** Neighbours kept per item among those before it, the nearest first. */
  most: number;
};

/**
 * Of the items that have a term so many are read, the last ones. A term that more have within the
 * window tells next to nothing; the limit keeps time linear whatever the articles are.
 */
const LONGEST = 5000;

type Posting = { items: number[]; weights: number[]; from: number };

const keysOf = ({ ids, whole }: Indexed, keys: number): number[] =>
  Array.from(ids.keys())
    .filter((k) => (whole[k] ?? 0) > 0)
    .sort((x, y) => (whole[y] ?? 0) - (whole[x] ?? 0) || x - y)
    .slice(0, keys);

/** The `most` items with the greatest values, ties to the earlier; in one pass. */
const best = (items: readonly number[], values: Float64Array, most: number): readonly number[] => {
  if (items.length <= most) return items;
  const value = (i: number): number => values[i] ?? 0;
  const worse = (x: number, y: number): boolean =>
    value(x) !== value(y) ? value(x) < value(y) : x > y;
  const kept = new Heap(worse);
  let worst = -1;
  for (const [n, item] of items.entries()) {
    if (n >= most) {
      if (!worse(worst, item)) continue;
      kept.pop();
    }
    kept.push(item);
    worst = kept.top() ?? -1;
  }
  return kept.items();
};

/**
 * Pairs of items worth comparing, the earlier first, by an inverted index over their weightiest
 * terms. `items` stand in time order, the undated last, so that what has left the window of one
 * dated item has left it for all that follow. Paired are the `own` items with each other and with
 * those around them, never those around them with each other (see `Slice`).
 */
export function* neighbours(
  items: readonly Indexed[],
  { window, keys, least, most }: Reach,
  own: Range = { from: 0, to: items.length },
): Generator<[number, number]> {
  const postings = new Map<number, Posting>();
  const products = new Float64Array(items.length);
  for (const [i, item] of items.entries()) {
    const met: number[] = [];
    /** Items before this one are not its partners. */
    const first = i < own.from ? i : i < own.to ? 0 : own.from;
    for (const k of keysOf(item, keys)) {
      const id = item.ids[k] ?? 0;
      const weight = item.whole[k] ?? 0;
      let posting = postings.get(id);
      if (!posting) postings.set(id, (posting = { items: [], weights: [], from: 0 }));
      if (item.day !== null) {
        const from = item.day - window;
        const { items: before } = posting;
        while (posting.from < before.length && (items[before[posting.from] ?? 0]?.day ?? 0) < from)
          posting.from++;
      }
      const inWindow = item.day === null ? 0 : posting.from;
      const start = Math.max(inWindow, posting.items.length - LONGEST);
      for (let p = start; p < posting.items.length; p++) {
        const j = posting.items[p] ?? 0;
        if (j < first) continue;
        if (products[j] === 0) met.push(j);
        products[j] = (products[j] ?? 0) + weight * (posting.weights[p] ?? 0);
      }
      if (i >= own.to) continue;
      posting.items.push(i);
      posting.weights.push(weight);
    }
    const foreign = (j: number): boolean => {
      const language = items[j]?.language ?? '';
      return language !== '' && item.language !== '' && language !== item.language;
    };
    // Most of what is met shares but a common word: the product is looked at first.
    const alike = met.filter((j) => (products[j] ?? 0) >= least && !foreign(j));
    const near = best(alike, products, most);
    for (const j of met) products[j] = 0;
    for (const j of near) yield [j, i];
  }
}
