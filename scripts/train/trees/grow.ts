import type { Binned } from './bins.ts';

/** When a tree stops growing. */
export type Growth = {
  leaves: number;
  /** Least sum of second derivatives in a leaf; a row has at most a quarter of its weight. */
  least: number;
  /** Ridge penalty on a leaf's value. */
  penalty: number;
  /** What a leaf's value is multiplied with. */
  rate: number;
};

/** All nodes of all trees; children stand side by side. */
export type Nodes = { feature: number[]; value: number[]; left: number[] };

type Split = { gain: number; feature: number; bin: number };
type Leaf = {
  node: number;
  /** Its rows' range in the order. */
  from: number;
  to: number;
  /** Per asked feature and bin: sum of first derivatives, sum of second ones. */
  histogram: Float64Array;
  split: Split | null;
};

const BINS = 256;

/**
 * Grows one tree, best leaf first.
 *
 * @param slopes first and second derivative of the loss per row, one behind the other
 * @param order  the rows that it is grown on; put in another order
 * @param asked  the features that it may ask about
 * @returns what the tree says of any row
 */
export const grow = (
  { rows, bins, edges }: Binned,
  slopes: Float64Array,
  order: Int32Array,
  asked: readonly number[],
  growth: Growth,
  nodes: Nodes,
): ((row: number) => number) => {
  const spare = new Int32Array(order.length);
  const first = nodes.feature.length;
  /** Of each node of this tree, the last bin that goes left. */
  const bound: number[] = [];

  const histogramOf = (from: number, to: number): Float64Array => {
    const histogram = new Float64Array(asked.length * BINS * 2);
    for (let column = 0; column < asked.length; column++) {
      const start = (asked[column] ?? 0) * rows;
      const base = column * BINS * 2;
      for (let i = from; i < to; i++) {
        const row = order[i] ?? 0;
        const at = base + (bins[start + row] ?? 0) * 2;
        histogram[at] = (histogram[at] ?? 0) + (slopes[2 * row] ?? 0);
        histogram[at + 1] = (histogram[at + 1] ?? 0) + (slopes[2 * row + 1] ?? 0);
      }
    }
    return histogram;
  };

  const bestSplit = (histogram: Float64Array): Split | null => {
    let best: Split | null = null;
    let bar = 1e-6;
    for (let column = 0; column < asked.length; column++) {
      const feature = asked[column] ?? 0;
      const base = column * BINS * 2;
      const last = edges[feature]?.length ?? 0;
      let slope = 0;
      let curve = 0;
      for (let bin = 0; bin <= last; bin++) {
        slope += histogram[base + bin * 2] ?? 0;
        curve += histogram[base + bin * 2 + 1] ?? 0;
      }
      const whole = slope ** 2 / (curve + growth.penalty);
      let left = 0;
      let leftCurve = 0;
      for (let bin = 0; bin < last; bin++) {
        left += histogram[base + bin * 2] ?? 0;
        leftCurve += histogram[base + bin * 2 + 1] ?? 0;
        if (leftCurve < growth.least) continue;
        if (curve - leftCurve < growth.least) break;
        const gain =
          left ** 2 / (leftCurve + growth.penalty) +
          (slope - left) ** 2 / (curve - leftCurve + growth.penalty) -
          whole;
        if (gain <= bar) continue;
        bar = gain;
        best = { gain, feature, bin };
      }
    }
    return best;
  };

  const newNode = (): number => {
    nodes.feature.push(-1);
    nodes.value.push(0);
    nodes.left.push(0);
    bound.push(0);
    return nodes.feature.length - 1;
  };

  /** Puts the rows that go left before those that go right, each in their order. */
  const part = (from: number, to: number, { feature, bin }: Split): number => {
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

  const root = histogramOf(0, order.length);
  const leaves: Leaf[] = [
    { node: newNode(), from: 0, to: order.length, histogram: root, split: bestSplit(root) },
  ];
  while (leaves.length < growth.leaves) {
    let at = -1;
    leaves.forEach(({ split }, i) => {
      if (split && split.gain > (leaves[at]?.split?.gain ?? 0)) at = i;
    });
    const leaf = leaves[at];
    if (!leaf?.split) break;
    const { split, node, from, to, histogram: large } = leaf;
    const middle = part(from, to, split);
    const isLeft = middle - from <= to - middle;
    const small = isLeft ? histogramOf(from, middle) : histogramOf(middle, to);
    for (let i = 0; i < small.length; i++) large[i] = (large[i] ?? 0) - (small[i] ?? 0);
    const left = newNode();
    const right = newNode();
    nodes.feature[node] = split.feature;
    nodes.value[node] = edges[split.feature]?.[split.bin] ?? 0;
    nodes.left[node] = left;
    bound[node - first] = split.bin;
    const [one, two] = isLeft ? [small, large] : [large, small];
    leaves[at] = { node: left, from, to: middle, histogram: one, split: bestSplit(one) };
    leaves.push({ node: right, from: middle, to, histogram: two, split: bestSplit(two) });
  }
  for (const { node, from, to } of leaves) {
    let slope = 0;
    let curve = 0;
    for (let i = from; i < to; i++) {
      slope += slopes[2 * (order[i] ?? 0)] ?? 0;
      curve += slopes[2 * (order[i] ?? 0) + 1] ?? 0;
    }
    const value = (-growth.rate * slope) / (curve + growth.penalty);
    nodes.value[node] = Number(value.toPrecision(4));
  }
  return (row) => {
    let node = first;
    for (let asks = nodes.feature[node] ?? -1; asks >= 0; asks = nodes.feature[node] ?? -1) {
      const goesLeft = (bins[asks * rows + row] ?? 0) <= (bound[node - first] ?? 0);
      node = (nodes.left[node] ?? 0) + (goesLeft ? 0 : 1);
    }
    return nodes.value[node] ?? 0;
  };
};
