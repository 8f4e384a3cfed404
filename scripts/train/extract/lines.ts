/**
 * Trains the model that keeps or drops a capture's lines (text dumps) or blocks (HTML):
 *
 *     node scripts/train/extract/lines.ts --kind text --dump PAGES.jsonl[.gz] [--html PAGES…]
 *     node scripts/train/extract/lines.ts --kind html --html PAGES.jsonl[.gz] [--html PAGES…]
 *
 * and writes `src/pipeline/extract/model/KIND.weights.json`. With `--folds N` it writes nothing but
 * trains N times, each time without one fold of the sites, and scores on that fold (`--fold K`: only
 * that one). For text dumps the HTML records only tell which site a page is from. Records: dumps
 * `{id, dump, lines, text}` with a `k`, `d` or `-` in `lines` per line, HTML `{id, url, html, text}`.
 * The same data and options give the same bytes: everything random comes from a fixed seed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Weights } from '../../../src/pipeline/extract/model/weights.ts';
import { dumpSources, foldOf, htmlSources, sitesIn, type Source } from './examples.ts';
import { fit, type Plan } from './fit.ts';
import { score, summary } from './score.ts';
import { folded, standardOf, standardised } from './standard.ts';

const PLAN: Plan = {
  hidden: 24,
  epochs: 12,
  batch: 8,
  rate: 0.004,
  decay: 0.02,
  dropout: 0.1,
  seed: 1,
};

const log = (line: string): void => {
  console.error(line);
};

/** Five digits are more than the data can tell apart, and keep the file small. */
const rounded = (values: Float64Array): number[] =>
  Array.from(values, (value) => Number(value.toPrecision(5)));

const save = (kind: string, weights: Weights, about: string): void => {
  const file = {
    about,
    features: weights.features,
    first: rounded(weights.first),
    firstBias: rounded(weights.firstBias),
    second: rounded(weights.second),
    secondBias: rounded(weights.secondBias),
    last: rounded(weights.last),
    lastBias: rounded(weights.lastBias),
    steps: rounded(weights.steps),
  };
  const path = `../../../src/pipeline/extract/model/${kind}.weights.json`;
  writeFileSync(new URL(path, import.meta.url), JSON.stringify(file) + '\n');
};

const train = (sources: readonly Source[], plan: Plan): Weights => {
  const examples = sources.flatMap(({ variants }) => variants()).filter(({ count }) => count > 0);
  const [example] = examples;
  const features = example === undefined ? 0 : example.features.length / example.count;
  const standard = standardOf(examples, features);
  const pages = examples.map((one) => standardised(one, standard));
  return folded(fit(pages, features, plan, log), standard);
};

const USAGE =
  'usage: node scripts/train/extract/lines.ts --kind text|html --dump FILE --html FILE… [--folds N [--fold K]] [--epochs N]';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    dump: { type: 'string' },
    html: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string' },
    fold: { type: 'string' },
    epochs: { type: 'string' },
  },
});

const load = (): Source[] | null => {
  if (values.kind === 'html' && values.html.length > 0) return htmlSources(values.html);
  if (values.kind === 'text' && values.dump !== undefined)
    return dumpSources(values.dump, sitesIn(values.html));
  return null;
};

const sources = load()?.filter(({ whole }) => whole.count > 0) ?? null;
if (sources === null || values.kind === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const plan = { ...PLAN, epochs: Number(values.epochs ?? PLAN.epochs) };
  const folds = Number(values.folds ?? 0);
  const scores = Array.from({ length: folds }, (_, fold) => fold)
    .filter((fold) => values.fold === undefined || fold === Number(values.fold))
    .flatMap((fold) => {
      const tested = (one: Source): boolean => foldOf(one.whole.host, folds) === fold;
      const weights = train(
        sources.filter((one) => !tested(one)),
        plan,
      );
      const found = score(
        sources.filter(tested).map(({ whole }) => whole),
        weights,
      );
      log(`fold ${fold}: ${summary(found)}`);
      return found;
    });
  if (folds > 0) console.log(summary(scores));
  else {
    const about = `Keeps or drops the lines of a capture (${values.kind}); trained by scripts/train/extract/lines.ts on ${sources.length} pages.`;
    save(values.kind, train(sources, plan), about);
  }
}
