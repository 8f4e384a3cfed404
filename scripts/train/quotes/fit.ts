import type { Example } from './annotated.ts';

/** Settings of the fit; found by leaving out a fifth of the training articles in turn. */
export type Settings = { passes: number; rate: number; decay: number; least: number };

type Row = { options: Int32Array[]; right: number[] };

/** Features that occur in enough quotations, numbered in code-unit order. */
function vocabulary(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { options } of examples)
    for (const name of new Set(options.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  return new Map(kept.sort().map((name, i) => [name, i]));
}

/** A permutation of 0 … n-1 from a linear congruential generator: the same on every machine. */
function order(n: number, seed: number): number[] {
  const list = Array.from({ length: n }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 4294967296) * (i + 1));
    [list[i], list[j]] = [list[j] ?? j, list[i] ?? i];
  }
  return list;
}

/**
 * Fits a conditional logistic regression (softmax over the options of each example; McFadden,
 * "Conditional logit analysis of qualitative choice behavior", 1974) by AdaGrad with L2 decay.
 */
export function fit(examples: readonly Example[], settings: Settings): Record<string, number> {
  const index = vocabulary(examples, settings.least);
  const rows: Row[] = examples.map(({ options, right }) => ({
    right,
    options: options.map((list) => Int32Array.from(list.flatMap((name) => index.get(name) ?? []))),
  }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  for (let pass = 0; pass < settings.passes; pass++) {
    for (const at of order(rows.length, pass + 1)) {
      const row = rows[at];
      if (row) step(row, weights, squares, settings);
    }
  }
  const fitted: Record<string, number> = {};
  for (const [name, i] of index) {
    const value = Math.round((weights[i] ?? 0) * 1000) / 1000;
    if (Math.abs(value) >= 0.02) fitted[name] = value;
  }
  return fitted;
}

function step(
  { options, right }: Row,
  weights: Float64Array,
  squares: Float64Array,
  { rate, decay }: Settings,
): void {
  const scores = options.map((list) => list.reduce((sum, i) => sum + (weights[i] ?? 0), 0));
  const top = Math.max(...scores);
  const parts = scores.map((value) => Math.exp(value - top));
  const all = parts.reduce((a, b) => a + b, 0);
  const rightMass = right.reduce((sum, i) => sum + (parts[i] ?? 0), 0);
  for (const [o, list] of options.entries()) {
    const chance = (parts[o] ?? 0) / all;
    const target = right.includes(o) ? (parts[o] ?? 0) / rightMass : 0;
    const slope = chance - target;
    if (Math.abs(slope) < 1e-6) continue;
    for (const i of list) {
      const gradient = slope + decay * (weights[i] ?? 0);
      squares[i] = (squares[i] ?? 0) + gradient * gradient;
      weights[i] = (weights[i] ?? 0) - (rate * gradient) / Math.sqrt(squares[i]);
    }
  }
}
