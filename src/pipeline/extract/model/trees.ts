import { z } from 'zod';

/** An ensemble of decision trees as its JSON file holds it: all nodes of all trees in one list. */
export const TreesFile = z.strictObject({
  /** Values per row that it expects. */
  width: z.int().positive(),
  /** Log odds before any tree is asked. */
  bias: z.number(),
  /** The first node of each tree. */
  roots: z.array(z.int().nonnegative()),
  /** Per node: the feature it asks about; -1 for a leaf. */
  feature: z.array(z.int().min(-1)),
  /** Per node: rows up to this value go left; of a leaf: what it adds to the log odds. */
  value: z.array(z.number()),
  /** Per node: the left child, whose neighbour is the right one; 0 for a leaf. */
  left: z.array(z.int().nonnegative()),
});
export type TreesFile = z.infer<typeof TreesFile>;

/** An ensemble ready for use. */
export type Trees = {
  width: number;
  bias: number;
  roots: Int32Array;
  feature: Int32Array;
  value: Float64Array;
  left: Int32Array;
};

/** An ensemble from its file. */
export const loadTrees = ({ width, bias, roots, feature, value, left }: TreesFile): Trees => {
  return {
    width,
    bias,
    roots: Int32Array.from(roots),
    feature: Int32Array.from(feature),
    value: Float64Array.from(value),
    left: Int32Array.from(left),
  };
};

/**
 * The ensemble's log odds for each row (gradient boosting, Friedman 2001): the sum of one leaf of
 * every tree.
 *
 * @param values one row of `trees.width` values after the other
 */
export const logOdds = (trees: Trees, values: Float32Array): Float64Array => {
  const { width, bias, roots, feature, value, left } = trees;
  const count = Math.floor(values.length / width);
  const sums = new Float64Array(count).fill(bias);
  // Tree by tree, since a tree stays in the processor's nearest cache while all rows go down it.
  for (const root of roots) {
    for (let row = 0; row < count; row++) {
      const base = row * width;
      let node = root;
      let asked = feature[node] ?? -1;
      while (asked >= 0) {
        const child = left[node] ?? 0;
        node = (values[base + asked] ?? 0) <= (value[node] ?? 0) ? child : child + 1;
        asked = feature[node] ?? -1;
      }
      sums[row] = (sums[row] ?? 0) + (value[node] ?? 0);
    }
  }
  return sums;
};
