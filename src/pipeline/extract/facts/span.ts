import type { Line } from '../features/page.ts';

/** Indexes of the first and the last line of the article proper, inclusive. */
export type Span = { first: number; last: number };

/** Dropped lines in a row that part a stray kept line from the article. */
const GAP = 8;
/** Share of the kept words from which a cluster of kept lines is a part of the article. */
const PART = 0.15;

/**
 * Where the article stands on the page: from the first to the last cluster of kept lines that has
 * a fair share of their words. A stray line that the model kept far above it is no reason to look
 * for the headline there.
 */
export const spanOf = (lines: readonly Line[], kept: readonly boolean[]): Span => {
  const clusters: (Span & { words: number })[] = [];
  let total = 0;
  lines.forEach(({ scan }, i) => {
    if (!kept[i]) return;
    const words = scan.words.length + scan.ideographs / 2;
    total += words;
    const cluster = clusters.at(-1);
    if (cluster !== undefined && i - cluster.last <= GAP) {
      cluster.last = i;
      cluster.words += words;
    } else clusters.push({ first: i, last: i, words });
  });
  const parts = clusters.filter(({ words }) => words >= PART * total);
  return { first: parts[0]?.first ?? lines.length, last: parts.at(-1)?.last ?? -1 };
};
