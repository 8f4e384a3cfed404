import { by } from '../text/order.ts';
import { type Budget, type Note, type Part, shortestEdit } from './myers.ts';

/** So many times the unique elements of a stretch are looked for anew between those found before. */
const DEPTH = 12;

/**
 * The pairs of elements that stay, by Bram Cohen’s patience diff: the elements that both parts have
 * once, in their longest common order, divide what is between them; where none are left, the
 * shortest edit script. Nothing is noted twice, and both sides ascend. Time is at most `DEPTH` sorts
 * of the parts and the budget.
 */
export const stays = (a: Part, b: Part, budget: Budget, note: Note, depth = 0): void => {
  const [first, second] = [{ ...a }, { ...b }];
  const equal = (i: number, j: number): boolean => a.sequence[i] === b.sequence[j];
  const bothLeft = (): boolean => first.from < first.to && second.from < second.to;
  while (bothLeft() && equal(first.from, second.from)) note(first.from++, second.from++);
  while (bothLeft() && equal(first.to - 1, second.to - 1)) note(--first.to, --second.to);
  if (!bothLeft()) return;

  const anchors = depth < DEPTH ? inOrder(uniqueInBoth(first, second)) : [];
  if (anchors.length === 0) {
    shortestEdit(first, second, budget, note);
    return;
  }
  let [i, j] = [first.from, second.from];
  for (const anchor of [...anchors, { i: first.to, j: second.to }]) {
    stays(
      { ...first, from: i, to: anchor.i },
      { ...second, from: j, to: anchor.j },
      budget,
      note,
      depth + 1,
    );
    if (anchor.i < first.to) note(anchor.i, anchor.j);
    [i, j] = [anchor.i + 1, anchor.j + 1];
  }
};

/** Places of one element in the two sequences. */
type Pair = { i: number; j: number };

/** Where elements stand that each part has exactly once, in the order of the first. */
const uniqueInBoth = (a: Part, b: Part): Pair[] => {
  const once = ({ sequence, from, to }: Part): Map<number, number> => {
    const places = new Map<number, number>();
    for (let i = from; i < to; i++) {
      const element = sequence[i] ?? 0;
      places.set(element, places.has(element) ? -1 : i);
    }
    return places;
  };
  const inSecond = once(b);
  return [...once(a)]
    .map(([element, i]) => ({ i, j: inSecond.get(element) ?? -1 }))
    .filter(({ i, j }) => i >= 0 && j >= 0)
    .sort(by(({ i }) => i));
};

/** The longest run of pairs that ascends in both sequences (patience sorting, n log n). */
const inOrder = (pairs: readonly Pair[]): Pair[] => {
  /** The pair that ends the best run of each length, and what stands before each pair in its run. */
  const ends: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [k, { j }] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.j ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    previous[k] = ends[low - 1] ?? -1;
    ends[low] = k;
  }
  const run: Pair[] = [];
  for (let k = ends.at(-1) ?? -1; k >= 0; k = previous[k] ?? -1) {
    const pair = pairs[k];
    if (pair) run.push(pair);
  }
  return run.reverse();
};
