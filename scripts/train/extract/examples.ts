import { createHash } from 'node:crypto';
import { linesOf, type Line } from '../../../src/pipeline/extract/features/page.ts';
import { lengthOf } from '../../../src/pipeline/extract/features/rows.ts';
import { parse } from '../../../src/pipeline/extract/segment/parse.ts';
import type { Parsed, Segment } from '../../../src/pipeline/extract/segment/segment.ts';
import { align } from './align.ts';
import { variantsOf, type Labelled } from './augment.ts';
import { random } from './random.ts';
import { LabelledDump, LabelledHtml, readRecords } from './pages.ts';

/** A page to learn from or to be tested on. */
export type Example = {
  /** The site it is from; pages of a site are never both learnt from and tested on. */
  site: string;
  lines: Line[];
  /** Number of words of each line. */
  words: Float64Array;
  /** True where the line belongs to the text. */
  keep: readonly boolean[];
  /** The whole page, not a variant of it. */
  whole: boolean;
  /** The text that a careful reader took from the page. */
  gold: string;
};

/** A number from a page's id: each page varies in its own way, whatever the others are. */
const seedOf = (id: string): number => parseInt(digestOf(id), 16);

const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

const exampleOf = (
  about: Pick<Example, 'site' | 'gold' | 'whole'>,
  { segments, keep }: Labelled,
  parents: readonly number[],
): Example => {
  const lines = linesOf({ segments: [...segments], parents });
  return { ...about, lines, keep, words: Float64Array.from(lines, lengthOf) };
};

/** A page as it is, and as others might have saved it. */
const examplesOf = (
  { id, site, gold }: { id: string; site: string; gold: string },
  { segments, parents }: Parsed,
  keep: boolean[],
): Example[] => {
  const page = { segments, keep };
  // The first variant is the page once more, laid out otherwise.
  const [, ...pieces] = variantsOf(page, random(seedOf(id)));
  return [
    exampleOf({ site, gold, whole: true }, page, parents),
    ...pieces.map((one) => exampleOf({ site, gold, whole: false }, one, parents)),
  ].filter(({ lines }) => lines.length > 0);
};

/** The last two labels of a host name: `news.example.org` and `www.example.org` are one site. */
export const siteOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : url;

/** HTML pages; which blocks belong to the text follows from the text itself. */
export const htmlExamples = (paths: readonly string[]): Example[] =>
  paths
    .flatMap((path) => readRecords(path, LabelledHtml))
    .flatMap(({ id, url, html, text }) => {
      const parsed = parse({ kind: 'html', text: html });
      const keep = align(
        parsed.segments.map((segment) => segment.text),
        text,
      );
      return examplesOf({ id, site: siteOf(url ?? id), gold: text }, parsed, keep);
    });

const isKept = ({ from, to }: Segment, labels: string): boolean => {
  const own = labels.slice(from - 1, to).replaceAll('-', '');
  return own.replaceAll('d', '').length * 2 > own.length;
};

/** Text dumps with a label per line; `sites` gives their sites by page id. */
export const dumpExamples = (path: string, sites: ReadonlyMap<string, string>): Example[] =>
  readRecords(path, LabelledDump).flatMap(({ id, dump, lines, text }) => {
    const parsed = parse({ kind: 'text', text: dump });
    const keep = parsed.segments.map((segment) => isKept(segment, lines));
    return examplesOf({ id, site: sites.get(id) ?? id, gold: text }, parsed, keep);
  });

/** Page id → site, from the HTML records. */
export const sitesIn = (paths: readonly string[]): Map<string, string> =>
  new Map(
    paths
      .flatMap((path) => readRecords(path, LabelledHtml))
      .map(({ id, url }) => [id, siteOf(url ?? id)]),
  );

/** The fold in which a site is tested: the same on every run. */
export const foldOf = (site: string, folds: number): number => parseInt(digestOf(site), 16) % folds;
