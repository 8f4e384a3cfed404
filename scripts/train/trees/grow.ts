import type { Binned } from './bins.ts';

/** When a tree stops growing. */
export type Growth = {
  leaves: number;
  /** Fewest rows in a leaf. */
  least: number;
  /** Ridge penalty on a leaf's value. */
  penalty: number;
  /** What a leaf's value is multiplied with. */
  rate: number;
};

/** All nodes of all trees; children stand side by side. */
export type Nodes = { feature: number[]; value: number[]; left: number[] };

/** First and second derivative of the loss per row. */
export type Derivatives = { slope: Float64Array; curve: Float64Array };

type Split = { gain: number; feature: number; bin: number };
type Leaf = {
  node: number;
  /** Its rows' range in the order. */
  from: number;
  to: number;
  /** Per asked feature and bin: sum of slopes, of curves, number of rows. */
  histogram: Float64Array;
  split: Split | null;
};

const BINS = 256;

/** Grows one tree, best leaf first, and tells what it adds to each row. */
export const grow = (
  table: Binned,
  { slope, curve }: Derivatives,
  asked: readonly number[],
  growth: Growth,
  nodes: Nodes,
  add: (row: number, value: number) => void,
): void => {
  const { rows, bins, edges } = table;
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  const spare = new Int32Array(rows);

  const histogramOf = (from: number, to: number): Float64Array => {
    const histogram = new Float64Array(asked.length * BINS * 3);
    asked.forEach((feature, column) => {
      const first = feature * rows;
      const base = column * BINS * 3;
      for (let i = from; i < to; i++) {
        const row = order[i] ?? 0;
        const at = base + (bins[first + row] ?? 0) * 3;
        histogram[at] = (histogram[at] ?? 0) + (slope[row] ?? 0);
        histogram[at + 1] = (histogram[at + 1] ?? 0) + (curve[row] ?? 0);
        histogram[at + 2] = (histogram[at + 2] ?? 0) + 1;
      }
    });
    return histogram;
  };

  const bestSplit = (histogram: Float64Array): Split | null => {
    let best: Split | null = null;
    asked.forEach((feature, column) => {
      const base = column * BINS * 3;
      let [slopes, curves, count] = [0, 0, 0];
      const last = edges[feature]?.length ?? 0;
      for (let bin = 0; bin <= last; bin++) {
        slopes += histogram[base + bin * 3] ?? 0;
        curves += histogram[base + bin * 3 + 1] ?? 0;
        count += histogram[base + bin * 3 + 2] ?? 0;
      }
      const whole = slopes ** 2 / (curves + growth.penalty);
      let [left, leftCurve, leftCount] = [0, 0, 0];
      for (let bin = 0; bin < last; bin++) {
        left += histogram[base + bin * 3] ?? 0;
        leftCurve += histogram[base + bin * 3 + 1] ?? 0;
        leftCount += histogram[base + bin * 3 + 2] ?? 0;
        if (leftCount < growth.least) continue;
        if (count - leftCount < growth.least) break;
        const right = slopes - left;
        const gain =
          left ** 2 / (leftCurve + growth.penalty) +
          right ** 2 / (curves - leftCurve + growth.penalty) -
          whole;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
      }
    });
    return best;
  };

  const newNode = (): number => {
    nodes.feature.push(-1);
    nodes.value.push(0);
    nodes.left.push(0);
    return nodes.feature.length - 1;
  };

  /** Puts the rows that go left before those that go right, each in their order. */
  const part = ({ from, to }: Leaf, { feature, bin }: Split): number => {
    let left = from;
    let right = 0;
    for (let i = from; i < to; i++) {
      const row = order[i] ?? 0;
      if ((bins[feature * rows + row] ?? 0) <= bin) order[left++] = row;
      else spare[right++] = row;
    }
    order.set(spare.subarray(0, right), left);
    return left;
  };

  const root = histogramOf(0, rows);
  const leaves: Leaf[] = [
    { node: newNode(), from: 0, to: rows, histogram: root, split: bestSplit(root) },
  ];
  while (leaves.length < growth.leaves) {
    let at = -1;
    leaves.forEach(({ split }, i) => {
      if (split && split.gain > (leaves[at]?.split?.gain ?? 0)) at = i;
    });
    const leaf = leaves[at];
    if (!leaf?.split) break;
    const { split, node, from, to } = leaf;
    const middle = part(leaf, split);
    const smallLeft = middle - from <= to - middle;
    const small = smallLeft ? histogramOf(from, middle) : histogramOf(middle, to);
    const large = leaf.histogram;
    small.forEach((value, i) => (large[i] = (large[i] ?? 0) - value));
    nodes.feature[node] = split.feature;
    nodes.value[node] = edges[split.feature]?.[split.bin] ?? 0;
    const leftHistogram = smallLeft ? small : large;
    const rightHistogram = smallLeft ? large : small;
    const left = newNode();
    nodes.left[node] = left;
    leaves[at] = {
      node: left,
      from,
      to: middle,
      histogram: leftHistogram,
      split: bestSplit(leftHistogram),
    };
    leaves.push({
      node: newNode(),
      from: middle,
      to,
      histogram: rightHistogram,
      split: bestSplit(rightHistogram),
    });
  }
  for (const { node, from, to } of leaves) {
    let [slopes, curves] = [0, 0];
    for (let i = from; i < to; i++) {
      slopes += slope[order[i] ?? 0] ?? 0;
      curves += curve[order[i] ?? 0] ?? 0;
    }
    const value = Number(((-growth.rate * slopes) / (curves + growth.penalty)).toPrecision(4));
    nodes.value[node] = value;
    for (let i = from; i < to; i++) add(order[i] ?? 0, value);
  }
};
