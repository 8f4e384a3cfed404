import { createHash } from 'node:crypto';
import { linesOf } from '../../../src/pipeline/extract/features/page.ts';
import { featureRows } from '../../../src/pipeline/extract/features/rows.ts';
import { parse } from '../../../src/pipeline/extract/segment/parse.ts';
import type { Parsed, Segment } from '../../../src/pipeline/extract/segment/segment.ts';
import { words } from '../../../src/pipeline/text/words.ts';
import { align } from './align.ts';
import { variantsOf, type Labelled } from './augment.ts';
import type { Page } from './gradient.ts';
import { random } from './random.ts';
import { LabelledDump, LabelledHtml, readRecords } from './pages.ts';

/** A page to learn from or to be tested on. */
export type Example = Page & {
  /** The site it is from; pages of a site are never both learnt from and tested on. */
  host: string;
  /** Words of each line, for scoring. */
  words: string[][];
  /** Words of the text that a careful reader took from the page. */
  gold: string[];
};

/** A page as it is, for testing, and in several variants, for learning. */
export type Source = { whole: Example; variants: () => Example[] };

/** A number from a page's id: each page varies in its own way, whatever the others are. */
const seedOf = (id: string): number => parseInt(digestOf(id), 16);

const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

const forms = (text: string): string[] => words(text).map(({ form }) => form);

const exampleOf = (
  about: Pick<Example, 'id' | 'host' | 'gold'>,
  { segments, keep }: Labelled,
  parents: readonly number[],
): Example => {
  const lines = linesOf({ segments: [...segments], parents });
  const { values, count } = featureRows(lines);
  return {
    ...about,
    count,
    features: Float64Array.from(values),
    keep: Uint8Array.from(keep, Number),
    words: segments.map((segment) => forms(segment.text)),
  };
};

const sourceOf = (
  id: string,
  host: string,
  gold: string,
  parsed: Parsed,
  label: (segments: readonly Segment[]) => boolean[],
): Source => {
  const { segments, parents } = parsed;
  const page = { segments, keep: label(segments) };
  const about = { id, host, gold: forms(gold) };
  return {
    whole: exampleOf(about, page, parents),
    variants: () =>
      variantsOf(page, random(seedOf(id))).map((one) => exampleOf(about, one, parents)),
  };
};

/** The last two labels of a host name: `news.example.org` and `www.example.org` are one site. */
export const siteOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : url;

/** HTML pages; which blocks belong to the text follows from the text itself. */
export const htmlSources = (paths: readonly string[]): Source[] =>
  paths
    .flatMap((path) => readRecords(path, LabelledHtml))
    .map(({ id, url, html, text }) =>
      sourceOf(id, siteOf(url ?? id), text, parse({ kind: 'html', text: html }), (segments) =>
        align(
          segments.map((segment) => segment.text),
          text,
        ),
      ),
    );

/** Text dumps with a label per line; `sites` gives their hosts by page id. */
export const dumpSources = (path: string, sites: ReadonlyMap<string, string>): Source[] =>
  readRecords(path, LabelledDump).map(({ id, dump, lines, text }) =>
    sourceOf(id, sites.get(id) ?? id, text, parse({ kind: 'text', text: dump }), (segments) =>
      segments.map(({ from, to }) => {
        const labels = lines.slice(from - 1, to).replaceAll('-', '');
        return labels.replaceAll('d', '').length * 2 > labels.length;
      }),
    ),
  );

/** Page id → site, from the HTML records. */
export const sitesIn = (paths: readonly string[]): Map<string, string> =>
  new Map(
    paths
      .flatMap((path) => readRecords(path, LabelledHtml))
      .map(({ id, url }) => [id, siteOf(url ?? id)]),
  );

/** The fold in which a site is tested: the same on every run. */
export const foldOf = (host: string, folds: number): number => parseInt(digestOf(host), 16) % folds;
