/** One observation: features, label, weight. */
export type Row = { x: readonly number[]; y: 0 | 1; weight: number };

/** Solves `matrix · x = vector` by Gauss-Jordan elimination with partial pivoting. */
const solve = (matrix: readonly Float64Array[], vector: Float64Array): Float64Array => {
  const n = vector.length;
  const m = matrix.map((row, i) => Float64Array.from([...row, vector[i] ?? 0]));
  const at = (row: number, column: number): number => m[row]?.[column] ?? 0;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(at(r, c)) > Math.abs(at(pivot, c))) pivot = r;
    const [upper, lower] = [m[c], m[pivot]];
    if (!upper || !lower) continue;
    [m[c], m[pivot]] = [lower, upper];
    for (let r = 0; r < n; r++) {
      const row = m[r];
      const factor = at(r, c) / at(c, c);
      if (r === c || !row || factor === 0) continue;
      for (let k = c; k <= n; k++) row[k] = at(r, k) - factor * at(c, k);
    }
  }
  return vector.map((_, i) => at(i, n) / at(i, i));
};

/** Newton's method converges within this or not at all. */
const ROUNDS = 30;

/**
 * Logistic regression by Newton's method with an L2 penalty on all weights but the last, the bias.
 * Deterministic.
 */
export const fitLogistic = (rows: readonly Row[], penalty: number): Float64Array => {
  const n = rows[0]?.x.length ?? 0;
  const weights = new Float64Array(n + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(n + 1);
    const hessian = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
    for (const { x, y, weight } of rows) {
      let odds = weights[n] ?? 0;
      for (let i = 0; i < n; i++) odds += (x[i] ?? 0) * (weights[i] ?? 0);
      const p = 1 / (1 + Math.exp(-odds));
      const error = (y - p) * weight;
      const curvature = p * (1 - p) * weight;
      for (let i = 0; i <= n; i++) {
        const value = i < n ? (x[i] ?? 0) : 1;
        const row = hessian[i];
        if (!row || value === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + error * value;
        for (let j = 0; j < n; j++) row[j] = (row[j] ?? 0) + curvature * value * (x[j] ?? 0);
        row[n] = (row[n] ?? 0) + curvature * value;
      }
    }
    for (let i = 0; i < n; i++) {
      gradient[i] = (gradient[i] ?? 0) - penalty * (weights[i] ?? 0);
      const row = hessian[i];
      if (row) row[i] = (row[i] ?? 0) + penalty;
    }
    const step = solve(hessian, gradient);
    for (const [i, value] of step.entries()) weights[i] = (weights[i] ?? 0) + value;
    if (step.every((value) => Math.abs(value) < 1e-7)) break;
  }
  return weights;
};
