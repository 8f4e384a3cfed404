import type { TreesFile } from '../../../src/pipeline/extract/model/trees.ts';
import { random, shuffled } from '../extract/random.ts';
import type { Binned } from './bins.ts';
import { grow, type Growth, type Nodes } from './grow.ts';

/** How an ensemble is trained. */
export type Plan = Growth & {
  trees: number;
  rate: number;
  /** Share of the features that each tree may ask about, and of the rows that it is grown on. */
  columns: number;
  rows: number;
  seed: number;
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Gradient boosting for a yes-or-no label (Friedman 2001) over histograms with trees that grow leaf
 * by leaf (Ke et al. 2017). The same rows and plan give the same trees.
 *
 * @param labels 1 or 0 per row
 * @param weights how much each row counts
 */
export const boost = (
  table: Binned,
  labels: Uint8Array,
  weights: Float64Array,
  plan: Plan,
): TreesFile => {
  const { rows, width } = table;
  let yes = 0;
  let all = 0;
  labels.forEach((label, i) => {
    yes += label * (weights[i] ?? 0);
    all += weights[i] ?? 0;
  });
  const bias = Math.log(yes / (all - yes));
  const sums = new Float64Array(rows).fill(bias);
  const slopes = new Float64Array(2 * rows);
  const nodes: Nodes = { feature: [], value: [], left: [] };
  const roots: number[] = [];
  const next = random(plan.seed);
  const features = Array.from({ length: width }, (_, i) => i);
  for (let tree = 0; tree < plan.trees; tree++) {
    const chosen: number[] = [];
    for (let i = 0; i < rows; i++) {
      const weight = weights[i] ?? 0;
      const share = logistic(sums[i] ?? 0);
      slopes[2 * i] = weight * (share - (labels[i] ?? 0));
      slopes[2 * i + 1] = Math.max(1e-9, weight * share * (1 - share));
      if (next() < plan.rows) chosen.push(i);
    }
    const asked = shuffled(features, next)
      .slice(0, Math.ceil(width * plan.columns))
      .sort((a, b) => a - b);
    roots.push(nodes.feature.length);
    const said = grow(table, slopes, Int32Array.from(chosen), asked, plan, nodes);
    for (let i = 0; i < rows; i++) sums[i] = (sums[i] ?? 0) + said(i);
  }
  return { width, bias: Number(bias.toPrecision(6)), roots, ...nodes };
};
