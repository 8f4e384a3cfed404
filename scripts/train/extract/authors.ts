/**
 * Fits the weights by which a page's authors are chosen among the people that it names:
 *
 *     node scripts/train/extract/authors.ts --dump PAGES.jsonl[.gz] --html PAGES.jsonl[.gz]…
 *
 * and writes `src/pipeline/extract/facts/authors/authors.weights.json`; `--folds N` only scores,
 * on sites held out. Deterministic; the HTML records give authors and sites by page id.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { authorExample } from '../../../src/pipeline/extract/facts/authors/authors.ts';
import { contextOf } from '../../../src/pipeline/extract/facts/facts.ts';
import { prepare } from '../../../src/pipeline/extract/prepare.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { words } from '../../../src/pipeline/text/words.ts';
import { crossValidate, fitChoice, rounded, type ChoiceExample } from './choice.ts';
import { siteOf } from './examples.ts';
import { LabelledDump, readRecords } from './pages.ts';

const Labelled = z.object({
  id: z.string(),
  url: z.string().nullable(),
  html: z.string(),
  authors: z.array(z.string()).nullish(),
});

const { values } = parseArgs({
  options: {
    dump: { type: 'string' },
    html: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '0' },
  },
});

/** Names as they are compared: words in any order, without those that only join them. */
const key = (names: readonly string[]): string =>
  [...new Set(words(names.join(' ')).map(({ form }) => form))]
    .filter((form) => !['by', 'and', 'the'].includes(form))
    .sort()
    .join(' ');

const exampleOf = (
  kind: 'html' | 'text',
  text: string,
  authors: readonly string[],
  host: string,
): ChoiceExample => {
  const id = '0'.repeat(16);
  const page = prepare({ id, digest: '0'.repeat(64), files: ['page'], kind, text }, []);
  const gold = authors.length > 0;
  if (isQuarantined(page)) return { host, rows: [], right: [], gold };
  const { title, site } = contextOf(page);
  const candidates = authorExample(page, title, site);
  const wanted = key(authors);
  return {
    host,
    rows: candidates.map(({ features }) => features),
    right: candidates.map(({ people }) => wanted !== '' && key(people) === wanted),
    gold,
  };
};

if (values.dump === undefined || values.html.length === 0) {
  console.error(
    'usage: node scripts/train/extract/authors.ts --dump FILE --html FILE… [--folds N]',
  );
  process.exitCode = 2;
} else {
  const pages = values.html.flatMap((path) => readRecords(path, Labelled));
  const byId = new Map(pages.map((page) => [page.id, page]));
  const html = pages.map((page) =>
    exampleOf('html', page.html, page.authors ?? [], siteOf(page.url ?? page.id)),
  );
  const text = readRecords(values.dump, LabelledDump).map(({ id, dump }) => {
    const page = byId.get(id);
    return exampleOf('text', dump, page?.authors ?? [], siteOf(page?.url ?? id));
  });
  const folds = Number(values.folds);
  if (folds > 0) {
    const floors = [0.2, 0.3, 0.4, 0.5, 0.6];
    for (const [name, examples] of [
      ['html', html],
      ['text', text],
    ] as const) {
      const found = examples.filter(({ right }) => right.includes(true)).length;
      const gold = examples.filter((example) => example.gold).length;
      console.log(
        `${name}: ${examples.length} pages, ${gold} with authors, among the candidates on ${found}`,
      );
      for (const line of crossValidate(examples, folds, floors)) console.log(`  ${line}`);
    }
  } else {
    const about = `Who wrote the article; fitted by scripts/train/extract/authors.ts on ${html.length} pages and as many dumps.`;
    writeFileSync(
      new URL('../../../src/pipeline/extract/facts/authors/authors.weights.json', import.meta.url),
      JSON.stringify({ about, html: rounded(fitChoice(html)), text: rounded(fitChoice(text)) }) +
        '\n',
    );
  }
}
