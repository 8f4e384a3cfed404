import type { Segment } from '../../../src/pipeline/extract/segment/segment.ts';

/** A page's segments with their labels. */
export type Labelled = { segments: readonly Segment[]; keep: readonly boolean[] };

const slice = ({ segments, keep }: Labelled, from: number, to: number): Labelled => ({
  segments: segments.slice(Math.max(0, from), to),
  keep: keep.slice(Math.max(0, from), to),
});

const BULLET = /^(?:[•◦▪‣●○·*+–-]|\d{1,3}[.)])\s+(?=\S)/u;

/**
 * The same page as another scraper would have dumped it: without blank lines, with one after each
 * line, or without bullets.
 */
const dumpedOtherwise = ({ segments, keep }: Labelled, next: () => number): Labelled => {
  const gaps = next();
  const bullets = next() < 0.25;
  return {
    keep,
    segments: segments.map((segment) => {
      if (segment.markup !== null) return segment;
      const gap = gaps < 0.2 ? 0 : gaps < 0.4 ? Math.max(1, segment.gap) : segment.gap;
      if (!bullets) return { ...segment, gap };
      const text = segment.text.replace(BULLET, '');
      const kind = segment.kind === 'item' ? 'paragraph' : segment.kind;
      return { ...segment, gap, text, kind, bullet: false, indent: 0 };
    }),
  };
};

/**
 * A page and what a careful user might have saved of it: the article with little around it, and a
 * short piece of the article with little around it. Whole pages alone teach that an article is long
 * and deep in furniture.
 */
export const variantsOf = (page: Labelled, next: () => number): Labelled[] => {
  const first = page.keep.indexOf(true);
  const last = page.keep.lastIndexOf(true);
  const few = (most: number): number => Math.floor(next() ** 2 * (most + 1));
  const whole = dumpedOtherwise(page, next);
  if (first < 0) return [whole];
  const trimmed = slice(whole, first - few(12), last + 1 + few(20));

  const kept = page.keep.flatMap((keep, i) => (keep ? [i] : []));
  const length = Math.min(kept.length, 3 + few(20));
  const start = next() < 0.6 ? 0 : Math.floor(next() * (kept.length - length + 1));
  const from = kept[start] ?? first;
  const to = kept[start + length - 1] ?? last;
  const above = slice(whole, first - few(6), first);
  const piece = slice(whole, from, to + 1);
  const below = slice(whole, last + 1, last + 1 + few(10));
  const parts = [above, piece, below];
  return [
    whole,
    trimmed,
    {
      segments: parts.flatMap(({ segments }) => segments),
      keep: parts.flatMap(({ keep }) => keep),
    },
  ];
};
