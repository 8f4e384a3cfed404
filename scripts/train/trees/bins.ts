/** Feature values as numbers of bins: column after column, one byte each. */
export type Binned = {
  rows: number;
  width: number;
  bins: Uint8Array;
  /** Per feature: the upper edge of each bin but the last. */
  edges: Float64Array[];
};

/** As many bins as a byte can number. */
const MOST = 255;

/** Edges are placed by so many rows at most, taken evenly. */
const SAMPLE = 20_000;

/** Edges between the values of a column: between all of them, or at even shares of the rows. */
const edgesOf = (column: Float32Array): Float64Array => {
  const step = Math.max(1, Math.floor(column.length / SAMPLE));
  const sorted = column.filter((_, row) => row % step === 0).sort();
  const distinct: number[] = [];
  for (const value of sorted) if (distinct.at(-1) !== value) distinct.push(value);
  const between = (low: number, high: number): number => {
    const middle = Number(((low + high) / 2).toPrecision(6));
    return middle >= low && middle < high ? middle : low;
  };
  if (distinct.length <= MOST)
    return Float64Array.from(distinct.slice(1), (value, i) => between(distinct[i] ?? 0, value));
  const edges: number[] = [];
  for (let part = 1; part < MOST; part++) {
    const at = Math.floor((part * sorted.length) / MOST);
    const low = sorted[at - 1] ?? 0;
    const high = sorted[at] ?? 0;
    const edge = between(low, high);
    if (low < high && edge !== edges.at(-1)) edges.push(edge);
    else if (low === high && low !== edges.at(-1)) edges.push(low);
  }
  return Float64Array.from(new Set(edges)).sort();
};

/** Rows of `width` values as bins. */
export const binned = (values: Float32Array, width: number): Binned => {
  const rows = Math.floor(values.length / width);
  const bins = new Uint8Array(rows * width);
  const edges: Float64Array[] = [];
  const column = new Float32Array(rows);
  for (let feature = 0; feature < width; feature++) {
    for (let row = 0; row < rows; row++) column[row] = values[row * width + feature] ?? 0;
    const between = edgesOf(column);
    edges.push(between);
    for (let row = 0; row < rows; row++) {
      const value = column[row] ?? 0;
      let low = 0;
      let high = between.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (between[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      bins[feature * rows + row] = low;
    }
  }
  return { rows, width, bins, edges };
};
