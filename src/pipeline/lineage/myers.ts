/** Part of a sequence: `sequence[from]` to before `sequence[to]`. */
export type Part = { sequence: Uint32Array; from: number; to: number };

/** Steps that may still be taken: what bounds the time of a comparison. */
export type Budget = { left: number };

/** Notes that an element of the first sequence is one of the second. */
export type Note = (first: number, second: number) => void;

/** Parts with more edits than this between them are rewritten, not edited; it bounds the memory too. */
const MOST_EDITS = 512;

/**
 * A shortest edit script by E. W. Myers’ greedy algorithm (“An O(ND) Difference Algorithm and Its
 * Variations”, Algorithmica 1, 1986), as the pairs that stay. Notes nothing where the budget or the
 * number of edits is exceeded: the parts then count as different.
 */
export const shortestEdit = (a: Part, b: Part, budget: Budget, note: Note): void => {
  const n = a.to - a.from;
  const m = b.to - b.from;
  const most = Math.min(n + m, MOST_EDITS);
  /** Furthest reach in `a` on each diagonal, `most` being the main one. */
  const reach = new Int32Array(2 * most + 3);
  const before: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    before.push(reach.slice(most + 1 - edits - 1, most + 1 + edits + 2));
    budget.left -= edits + 1;
    if (budget.left < 0) return;
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = most + 1 + diagonal;
      const left = reach[at - 1] ?? 0;
      const right = reach[at + 1] ?? 0;
      let x = edits === 0 ? 0 : goesDown(diagonal, edits, left, right) ? right : left + 1;
      let y = x - diagonal;
      while (x < n && y < m && a.sequence[a.from + x] === b.sequence[b.from + y]) {
        x++;
        y++;
        budget.left--;
      }
      reach[at] = x;
      if (x >= n && y >= m) {
        trace(before, n, m, (i, j) => {
          note(a.from + i, b.from + j);
        });
        return;
      }
    }
  }
};

/** Whether the path to a diagonal comes from the one above it: by an insertion. */
const goesDown = (diagonal: number, edits: number, left: number, right: number): boolean =>
  diagonal === -edits || (diagonal !== edits && left < right);

/** Walks the path back from its end: `before[d]` is the reach before the d-th edit, around its middle. */
const trace = (before: readonly Int32Array[], n: number, m: number, note: Note): void => {
  let x = n;
  let y = m;
  for (let edits = before.length - 1; edits >= 0; edits--) {
    const reach = before[edits] ?? new Int32Array();
    const diagonal = x - y;
    const middle = edits + 1;
    const left = reach[middle + diagonal - 1] ?? 0;
    const right = reach[middle + diagonal + 1] ?? 0;
    const down = goesDown(diagonal, edits, left, right);
    const fromX = edits === 0 ? 0 : down ? right : left;
    const fromY = edits === 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
    while (x > fromX && y > fromY) {
      x--;
      y--;
      note(x, y);
    }
    x = fromX;
    y = fromY;
  }
};
