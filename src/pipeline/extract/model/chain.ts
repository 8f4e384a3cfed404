/** What a linear chain over two states (drop 0, keep 1) says of each line. */
export type Chain = {
  /** Probability of keeping each line, all others considered. */
  keep: Float64Array;
  /** Expected number of each step (drop→drop, drop→keep, keep→drop, keep→keep), for training. */
  steps: Float64Array;
  /** Logarithm of the sum over all sequences. */
  logZ: number;
};

const logAdd = (a: number, b: number): number => {
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
};

/**
 * Forward–backward over a chain (Lafferty, McCallum and Pereira 2001): `scores[i]` speaks for
 * keeping line i against 0 for dropping it, `steps` for each pair of neighbours.
 */
export const marginals = (scores: Float64Array, steps: Float64Array): Chain => {
  const count = scores.length;
  const [dd = 0, dk = 0, kd = 0, kk = 0] = steps;
  const alpha = new Float64Array(2 * count);
  const beta = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const score = scores[i] ?? 0;
    if (i === 0) {
      alpha[1] = score;
      continue;
    }
    const drop = alpha[2 * i - 2] ?? 0;
    const keep = alpha[2 * i - 1] ?? 0;
    alpha[2 * i] = logAdd(drop + dd, keep + kd);
    alpha[2 * i + 1] = logAdd(drop + dk, keep + kk) + score;
  }
  for (let i = count - 2; i >= 0; i--) {
    const drop = beta[2 * i + 2] ?? 0;
    const keep = (beta[2 * i + 3] ?? 0) + (scores[i + 1] ?? 0);
    beta[2 * i] = logAdd(dd + drop, dk + keep);
    beta[2 * i + 1] = logAdd(kd + drop, kk + keep);
  }
  const logZ = count === 0 ? 0 : logAdd(alpha[2 * count - 2] ?? 0, alpha[2 * count - 1] ?? 0);
  const keep = new Float64Array(count);
  const expected = new Float64Array(4);
  for (let i = 0; i < count; i++) {
    keep[i] = Math.exp((alpha[2 * i + 1] ?? 0) + (beta[2 * i + 1] ?? 0) - logZ);
    if (i === 0) continue;
    for (let step = 0; step < 4; step++) {
      const from = step >> 1;
      const to = step & 1;
      const here =
        (alpha[2 * i - 2 + from] ?? 0) +
        (steps[step] ?? 0) +
        (to === 1 ? (scores[i] ?? 0) : 0) +
        (beta[2 * i + to] ?? 0);
      expected[step] = (expected[step] ?? 0) + Math.exp(here - logZ);
    }
  }
  return { keep, steps: expected, logZ };
};

/** The likeliest sequence (Viterbi): true where a line is kept. */
export const decode = (scores: Float64Array, steps: Float64Array): boolean[] => {
  const count = scores.length;
  const [dd = 0, dk = 0, kd = 0, kk = 0] = steps;
  const fromKeep = new Uint8Array(2 * count);
  let drop = 0;
  let keep = scores[0] ?? 0;
  for (let i = 1; i < count; i++) {
    fromKeep[2 * i] = keep + kd > drop + dd ? 1 : 0;
    fromKeep[2 * i + 1] = keep + kk > drop + dk ? 1 : 0;
    const nextDrop = Math.max(drop + dd, keep + kd);
    keep = Math.max(drop + dk, keep + kk) + (scores[i] ?? 0);
    drop = nextDrop;
  }
  const kept: boolean[] = new Array<boolean>(count).fill(false);
  let state = keep > drop ? 1 : 0;
  for (let i = count - 1; i >= 0; i--) {
    kept[i] = state === 1;
    state = fromKeep[2 * i + state] ?? 0;
  }
  return kept;
};
