import type { Parsed } from '../segment/segment.ts';

/** Where a block stands in the tree of elements, measured by the prose around it. */
export type Place = {
  /** Share of the page's prose (in words) under its element's parent, grandparent and the next. */
  shares: readonly [number, number, number];
  /** Inside the innermost element that holds half, three quarters, nine tenths of the prose. */
  inside: readonly [boolean, boolean, boolean];
  /** Share of the page's prose in blocks of the same build. */
  build: number;
};

const HELD = [0.5, 0.75, 0.9] as const;

/** For every segment, its place among the elements; null for a text dump. Linear in the page. */
export const placesOf = (parsed: Parsed, prose: readonly number[]): (Place | null)[] => {
  const { segments, parents } = parsed;
  const size = parents.length;
  const words = new Float64Array(size);
  const builds = new Map<string, number>();
  let total = 0;
  segments.forEach(({ markup }, i) => {
    const own = prose[i] ?? 0;
    if (markup === null || own === 0) return;
    total += own;
    words[markup.element] = (words[markup.element] ?? 0) + own;
    builds.set(markup.build, (builds.get(markup.build) ?? 0) + own);
  });
  // Serial numbers grow inwards: children are summed up before their parents are read.
  const last = Int32Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const parent = parents[i] ?? 0;
    words[parent] = (words[parent] ?? 0) + (words[i] ?? 0);
    last[parent] = Math.max(last[parent] ?? 0, last[i] ?? 0);
  }
  const containers = HELD.map((share) => {
    let inner = 0;
    for (let i = 0; i < size; i++) if ((words[i] ?? 0) >= share * total && total > 0) inner = i;
    return inner;
  });
  const parentOf = (element: number): number => parents[element] ?? 0;
  const share = (element: number): number => (total === 0 ? 0 : (words[element] ?? 0) / total);
  return segments.map(({ markup }): Place | null => {
    if (markup === null) return null;
    const one = parentOf(markup.element);
    const two = parentOf(one);
    const inside = (held: number): boolean => {
      const container = containers[held] ?? 0;
      return markup.element >= container && markup.element <= (last[container] ?? 0);
    };
    return {
      shares: [share(one), share(two), share(parentOf(two))],
      inside: [inside(0), inside(1), inside(2)],
      build: total === 0 ? 0 : (builds.get(markup.build) ?? 0) / total,
    };
  });
};
