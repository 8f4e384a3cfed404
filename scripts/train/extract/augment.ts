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

const INTERRUPTIONS = [
  'ADVERTISEMENT',
  'Advertisement',
  'Related article: ',
  'Related: ',
  'Read more: ',
  'READ ALSO: ',
  'Sign up for our newsletter',
  'Share',
  '',
] as const;

/**
 * The page with furniture put between lines of its body: labels, and short lines that stand
 * elsewhere on it. Few of the labelled pages have it there, many others do.
 */
const interrupted = (page: Labelled, next: () => number): Labelled => {
  const headlines = page.segments.filter(({ text, kind }, i) => {
    const words = text.split(' ').length;
    return page.keep[i] === false && kind !== 'item' && words >= 5 && words <= 16;
  });
  const segments: Segment[] = [];
  const keep: boolean[] = [];
  const rate = next() < 0.5 ? 0 : next() * 0.25;
  page.segments.forEach((segment, i) => {
    segments.push(segment);
    keep.push(page.keep[i] === true);
    if (page.keep[i] !== true || page.keep[i + 1] !== true || next() >= rate) return;
    const label = INTERRUPTIONS[Math.floor(next() * INTERRUPTIONS.length)] ?? '';
    const headline = headlines[Math.floor(next() * headlines.length)];
    const text = label.endsWith(' ') || label === '' ? label + (headline?.text ?? '') : label;
    if (text === '' || text.endsWith(': ')) return;
    const { gap, indent } = segment;
    segments.push({
      ...(headline ?? segment),
      text,
      gap,
      indent,
      bullet: false,
      kind: 'paragraph',
    });
    keep.push(false);
  });
  return { segments, keep };
};

/**
 * A page and what a careful user might have saved of it: the article with little around it, and
 * two short pieces of the article with less. Whole pages alone teach that an article is long and
 * deep in furniture.
 */
export const variantsOf = (page: Labelled, next: () => number): Labelled[] => {
  const first = page.keep.indexOf(true);
  const last = page.keep.lastIndexOf(true);
  const few = (most: number): number => Math.floor(next() ** 2 * (most + 1));
  const whole = dumpedOtherwise(page, next);
  if (first < 0) return [whole];
  // HTML says where furniture stands; a dump has only the words.
  const isDump = page.segments.every(({ markup }) => markup === null);
  const broken = (one: Labelled): Labelled => (isDump ? interrupted(one, next) : one);
  const kept = page.keep.flatMap((keep, i) => (keep ? [i] : []));

  /** A run of kept lines, from the start or from anywhere, with so much furniture around it. */
  const piece = (lines: number, above: number, below: number): Labelled => {
    const length = Math.min(kept.length, lines);
    const start = next() < 0.7 ? 0 : Math.floor(next() * (kept.length - length + 1));
    const parts = [
      slice(whole, first - above, first),
      slice(whole, kept[start] ?? first, (kept[start + length - 1] ?? last) + 1),
      slice(whole, last + 1, last + 1 + below),
    ];
    return {
      segments: parts.flatMap(({ segments }) => segments),
      keep: parts.flatMap(({ keep }) => keep),
    };
  };
  return [
    whole,
    broken(slice(whole, first - few(12), last + 1 + few(20))),
    broken(piece(3 + few(20), few(6), few(10))),
    broken(piece(2 + few(10), few(3), few(3))),
  ];
};
