/**
 * Fits the weights by which a page's date is chosen among the days that it names:
 *
 *     node scripts/train/extract/dates.ts --dump PAGES.jsonl[.gz] --html PAGES.jsonl[.gz]…
 *
 * and writes `src/pipeline/extract/facts/dates/dates.weights.json`; `--folds N` only scores,
 * on sites held out. Deterministic; the HTML records give dates and sites by page id.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { dateExample } from '../../../src/pipeline/extract/facts/dates/dates.ts';
import { contextOf } from '../../../src/pipeline/extract/facts/facts.ts';
import { prepare } from '../../../src/pipeline/extract/prepare.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { crossValidate, fitChoice, rounded, type ChoiceExample } from './choice.ts';
import { siteOf } from './examples.ts';
import { LabelledDump, readRecords } from './pages.ts';

const Labelled = z.object({
  id: z.string(),
  url: z.string().nullable(),
  html: z.string(),
  date: z.string().nullish(),
});

const { values } = parseArgs({
  options: {
    dump: { type: 'string' },
    html: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '0' },
  },
});

const exampleOf = (
  kind: 'html' | 'text',
  text: string,
  date: string | null,
  host: string,
): ChoiceExample => {
  const id = '0'.repeat(16);
  const page = prepare({ id, digest: '0'.repeat(64), files: ['page'], kind, text }, []);
  const gold = date !== null;
  if (isQuarantined(page)) return { host, rows: [], right: [], gold };
  const { title, url } = contextOf(page);
  const candidates = dateExample(page, title, url?.value ?? null);
  return {
    host,
    rows: candidates.map(({ features }) => features),
    right: candidates.map(({ value }) => value === date),
    gold,
  };
};

if (values.dump === undefined || values.html.length === 0) {
  console.error('usage: node scripts/train/extract/dates.ts --dump FILE --html FILE… [--folds N]');
  process.exitCode = 2;
} else {
  const pages = values.html.flatMap((path) => readRecords(path, Labelled));
  const byId = new Map(pages.map((page) => [page.id, page]));
  const html = pages.map((page) =>
    exampleOf('html', page.html, page.date ?? null, siteOf(page.url ?? page.id)),
  );
  const text = readRecords(values.dump, LabelledDump).map(({ id, dump }) => {
    const page = byId.get(id);
    return exampleOf('text', dump, page?.date ?? null, siteOf(page?.url ?? id));
  });
  const folds = Number(values.folds);
  if (folds > 0) {
    const floors = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    for (const [name, examples] of [
      ['html', html],
      ['text', text],
    ] as const) {
      const found = examples.filter(({ right }) => right.includes(true)).length;
      const gold = examples.filter((example) => example.gold).length;
      console.log(
        `${name}: ${examples.length} pages, ${gold} with a date, among the candidates on ${found}`,
      );
      for (const line of crossValidate(examples, folds, floors)) console.log(`  ${line}`);
    }
  } else {
    const about = `When the article was published; fitted by scripts/train/extract/dates.ts on ${html.length} pages and as many dumps.`;
    writeFileSync(
      new URL('../../../src/pipeline/extract/facts/dates/dates.weights.json', import.meta.url),
      JSON.stringify({ about, html: rounded(fitChoice(html)), text: rounded(fitChoice(text)) }) +
        '\n',
    );
  }
}
