/**
 * Fits the weights by which a dump's headline is chosen among its lines:
 *
 *     node scripts/train/extract/title.ts --dump PAGES.jsonl[.gz] --html PAGES.jsonl[.gz]…
 *
 * and writes `src/pipeline/extract/facts/title.weights.json`. A conditional logit (McFadden 1974):
 * the lines of a page compete with each other and with "none of them". `--folds N` only scores.
 * Deterministic; the HTML records give the titles and the sites by page id.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { beforeStroke } from '../../../src/pipeline/extract/facts/head/stroke.ts';
import { sameKey } from '../../../src/pipeline/extract/facts/names.ts';
import { titleCandidates } from '../../../src/pipeline/extract/facts/title-features.ts';
import { prepare } from '../../../src/pipeline/extract/prepare.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { siteOf } from './examples.ts';
import { crossValidate, fitChoice, rounded, type ChoiceExample } from './choice.ts';
import { LabelledDump, LabelledHtml, readRecords } from './pages.ts';

const { values } = parseArgs({
  options: {
    dump: { type: 'string' },
    html: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '0' },
  },
});

const exampleOf = (dump: string, title: string, host: string): ChoiceExample[] => {
  const id = '0'.repeat(16);
  const page = prepare(
    { id, digest: '0'.repeat(64), files: ['dump'], kind: 'text', text: dump },
    [],
  );
  if (isQuarantined(page)) return [];
  const candidates = titleCandidates(page);
  const key = sameKey(title);
  return [
    {
      host,
      gold: true,
      rows: candidates.map(({ features }) => features),
      right: candidates.map(
        ({ index }) => sameKey(beforeStroke(page.lines[index]?.segment.text ?? '')) === key,
      ),
    },
  ];
};

if (values.dump === undefined || values.html.length === 0) {
  console.error('usage: node scripts/train/extract/title.ts --dump FILE --html FILE… [--folds N]');
  process.exitCode = 2;
} else {
  const pages = new Map(
    values.html
      .flatMap((path) => readRecords(path, LabelledHtml))
      .map(({ id, url, title }) => [id, { title: title ?? '', host: siteOf(url ?? id) }]),
  );
  const examples = readRecords(values.dump, LabelledDump).flatMap(({ id, dump }) => {
    const page = pages.get(id);
    return page === undefined ? [] : exampleOf(dump, page.title, page.host);
  });
  const folds = Number(values.folds);
  if (folds > 0)
    for (const line of crossValidate(examples, folds, [0, 0.1, 0.2, 0.3, 0.4])) console.log(line);
  if (folds === 0) {
    const fitted = rounded(fitChoice(examples));
    const about = `Which line is the headline; fitted by scripts/train/extract/title.ts on ${examples.length} pages.`;
    writeFileSync(
      new URL('../../../src/pipeline/extract/facts/title.weights.json', import.meta.url),
      JSON.stringify({ about, ...fitted }) + '\n',
    );
  }
}
