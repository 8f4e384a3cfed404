/** A pair of positions, in the first and in the second sequence. */
export type Pair = readonly [number, number];

/**
 * Reward for a match that continues the one before it. Without it the longest common subsequence
 * scatters its matches over the text; a run of words is better evidence than as many lone ones.
 */
const RUN = 1;

/** How a cell of the table was reached. */
const SKIP_FIRST = 0;
const SKIP_SECOND = 1;
const MATCH = 2;

/**
 * The best chain of matches between two sequences: pairs rising in both, with the greatest sum of
 * weights and of rewards for runs; end gaps and inner gaps are free. This is global alignment
 * (Needleman and Wunsch, 1970) in which a mismatch is never a substitution. Where chains are equally
 * good, the one whose matches stand later wins, so that the result depends on the sequences alone.
 * @param weights of matching position i of the first with each of the second; 0 where they may not
 * match. Read before the next call, so that one array may serve all.
 * Time n × m, memory n × m bytes.
 */
export const chain = (n: number, m: number, weights: (i: number) => Float64Array): Pair[] => {
  const width = m + 1;
  const moves = new Uint8Array((n + 1) * width);
  const inRun = new Uint8Array((n + 1) * width);
  let best = new Float64Array(width);
  let ending = new Float64Array(width).fill(-Infinity);
  let nextBest = new Float64Array(width);
  let nextEnding = new Float64Array(width);
  for (let i = 1; i <= n; i++) {
    const row = weights(i - 1);
    nextBest.fill(0);
    nextEnding.fill(-Infinity);
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const w = row[j - 1] ?? 0;
      let match = -Infinity;
      if (w > 0) {
        const alone = (best[j - 1] ?? 0) + w;
        const run = (ending[j - 1] ?? -Infinity) + w + RUN;
        match = Math.max(alone, run);
        inRun[at] = run >= alone ? 1 : 0;
        nextEnding[j] = match;
      }
      const up = best[j] ?? 0;
      const left = nextBest[j - 1] ?? 0;
      if (match >= up && match >= left) {
        nextBest[j] = match;
        moves[at] = MATCH;
      } else {
        nextBest[j] = Math.max(up, left);
        moves[at] = up >= left ? SKIP_FIRST : SKIP_SECOND;
      }
    }
    [best, nextBest] = [nextBest, best];
    [ending, nextEnding] = [nextEnding, ending];
  }
  const pairs: Pair[] = [];
  let forced = false;
  for (let i = n, j = m; i > 0 && j > 0;) {
    const at = i * width + j;
    const move = forced ? MATCH : moves[at];
    if (move === MATCH) {
      pairs.push([i - 1, j - 1]);
      forced = inRun[at] === 1;
      i--;
      j--;
    } else if (move === SKIP_FIRST) i--;
    else j--;
  }
  return pairs.reverse();
};

/** Units of either sequence that may lie between a stray match and its neighbour. */
const NEAR = 3;

/**
 * The pairs without strays: a run of matched function words is kept only next to another match
 * (at most NEAR units away in both sequences). `to` here and `to` twenty words on are not one word.
 */
export const withoutStrays = (pairs: readonly Pair[], content: (pair: Pair) => boolean): Pair[] => {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  const near = (a: Pair | undefined, b: Pair | undefined): boolean =>
    a !== undefined && b !== undefined && b[0] - a[0] <= NEAR + 1 && b[1] - a[1] <= NEAR + 1;
  return runs
    .filter(
      (run, i) =>
        run.some(content) ||
        near(runs[i - 1]?.at(-1), run[0]) ||
        near(run.at(-1), runs[i + 1]?.[0]),
    )
    .flat();
};
