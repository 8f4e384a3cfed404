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
  /** Judged without knowing any word, as a page in another language is. */
  blind: boolean;
  /** The text that a careful reader took from the page. */
  gold: string;
};

/** A number from a page's id: each page varies in its own way, whatever the others are. */
const seedOf = (id: string): number => parseInt(digestOf(id), 16);

const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

const exampleOf = (
  about: Pick<Example, 'site' | 'gold' | 'whole' | 'blind'>,
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
  const seed = seedOf(id);
  const [again = page, saved = page, ...pieces] = variantsOf(page, random(seed));
  const example = (one: Labelled, whole: boolean, blind: boolean): Example =>
    exampleOf({ site, gold, whole, blind }, one, parents);
  return [
    example(page, true, false),
    example(saved, false, seed % 2 === 0),
    ...pieces.flatMap((one) => [example(one, false, false), example(one, false, true)]),
    // The page once more, laid out otherwise; as long as the page, so not for each.
    ...(seed % 4 === 0 ? [example(again, false, true)] : []),
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
