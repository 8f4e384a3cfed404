/**
 * Trains the model that keeps or drops a capture's lines (text dumps) or blocks (HTML):
 *
 *     node scripts/train/extract/lines.ts --kind text --dump PAGES.jsonl[.gz] [--html PAGES…]
 *     node scripts/train/extract/lines.ts --kind html --html PAGES.jsonl[.gz] [--html PAGES…]
 *
 * and writes `src/pipeline/extract/model/KIND.trees.json`; for text also `words.json`, the tilts of
 * words, which both kinds use (train text first). With `--folds N` it writes nothing but trains N
 * times, each time without one fold of the sites, words included, and scores on that fold (`--fold
 * K`: only that one). For text dumps the HTML records only tell which site a page is from. Records:
 * dumps `{id, dump, lines, text}` with a `k`, `d` or `-` in `lines` per line, HTML `{id, url, html,
 * text}`. The same data and options give the same bytes: everything random comes from a fixed seed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KEEP_FROM, probabilities } from '../../../src/pipeline/extract/judge/judge.ts';
import type { ModelFile, WordsFile } from '../../../src/pipeline/extract/model/shipped.ts';
import { loadTrees } from '../../../src/pipeline/extract/model/trees.ts';
import { calibration, type Judged } from './calibration.ts';
import { dumpExamples, foldOf, htmlExamples, sitesIn, type Example } from './examples.ts';
import { train, type Plans } from './looks.ts';
import { summary, type Pair } from './score.ts';
import { WordCounts } from './words.ts';

const TREES = { rows: 0.5, leaves: 31, least: 2, penalty: 5 };

const PLANS: Plans = {
  first: { ...TREES, trees: 70, rate: 0.14, columns: 0.2, seed: 1 },
  second: { ...TREES, trees: 80, rate: 0.12, columns: 0.3, seed: 2 },
};

const THRESHOLDS = [0.3, KEEP_FROM, 0.5];

const log = (line: string): void => {
  console.error(line);
};

const save = (name: string, file: ModelFile | WordsFile): void => {
  const path = `../../../src/pipeline/extract/model/${name}.json`;
  writeFileSync(new URL(path, import.meta.url), JSON.stringify(file) + '\n');
};

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    dump: { type: 'string' },
    html: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '0' },
    fold: { type: 'string' },
  },
});

const load = (): Example[] | null => {
  if (values.kind === 'html' && values.html.length > 0) return htmlExamples(values.html);
  if (values.kind === 'text' && values.dump !== undefined)
    return dumpExamples(values.dump, sitesIn(values.html));
  return null;
};

/** What a model that was trained on the rest keeps of some pages, by threshold; and line by line. */
const tested = (
  rest: readonly Example[],
  pages: readonly Example[],
): { pairs: Pair[][]; lines: Judged[] } => {
  const words = new WordCounts(rest);
  const { first, second } = train(rest, (site) => words.without(site), PLANS, log);
  const model = { first: loadTrees(first), second: loadTrees(second) };
  const judged = pages.map((page) => ({
    page,
    keep: probabilities(page.lines, model, words.without(page.site)),
  }));
  const pairs = THRESHOLDS.map((threshold) =>
    judged.map(({ page: { lines, gold }, keep }) => ({
      gold,
      kept: lines
        .filter((_, i) => (keep[i] ?? 0) >= threshold)
        .map(({ segment }) => segment.text)
        .join('\n\n'),
    })),
  );
  const lines = judged.flatMap(({ page, keep }) =>
    page.keep.map((gold, i) => ({ gold, keep: keep[i] ?? 0 })),
  );
  return { pairs, lines };
};

const examples = load();
const folds = Number(values.folds);
if (examples === null || values.kind === undefined) {
  console.error(
    'usage: node scripts/train/extract/lines.ts --kind text|html --dump FILE --html FILE… [--folds N [--fold K]]',
  );
  process.exitCode = 2;
} else if (folds > 0) {
  const all: Pair[][] = THRESHOLDS.map(() => []);
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    if (values.fold !== undefined && fold !== Number(values.fold)) continue;
    const isTested = ({ site }: Example): boolean => foldOf(site, folds) === fold;
    const { pairs, lines } = tested(
      examples.filter((one) => !isTested(one)),
      examples.filter((one) => one.whole && isTested(one)),
    );
    pairs.forEach((list, i) => all[i]?.push(...list));
    for (const line of lines) judged.push(line);
    pairs.forEach((list, i) => {
      log(`fold ${fold}, from ${THRESHOLDS[i] ?? 0}: ${summary(list)}`);
    });
  }
  all.forEach((list, i) => {
    console.log(`from ${THRESHOLDS[i] ?? 0}: ${summary(list)}`);
  });
  console.log(calibration(judged, KEEP_FROM));
} else {
  const pages = examples.filter(({ whole }) => whole).length;
  const by = `trained by scripts/train/extract/lines.ts on ${pages} pages`;
  const words = new WordCounts(examples);
  const trees = train(examples, (site) => words.without(site), PLANS, log);
  save(`${values.kind}.trees`, {
    about: `Keeps or drops the lines of a capture (${values.kind}); ${by}.`,
    ...trees,
  });
  if (values.kind === 'text')
    save('words', {
      about: `How much words speak for an article, by page frequencies; ${by}.`,
      tilt: words.tilts(),
    });
}
