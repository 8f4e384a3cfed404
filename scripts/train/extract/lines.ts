/**
 * Trains the model that keeps or drops a capture's lines:
 *
 *     node scripts/train/extract/lines.ts --dump LABELLED.jsonl[.gz] [--epochs N]
 *
 * and writes `src/pipeline/extract/model/dump.weights.json`. The same data and options give the
 * same bytes: everything random comes from a fixed seed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ownFeatures } from '../../../src/pipeline/extract/features/own.ts';
import { linesOf } from '../../../src/pipeline/extract/features/page.ts';
import { dumpSegments } from '../../../src/pipeline/extract/segment/dump.ts';
import type { Weights } from '../../../src/pipeline/extract/model/weights.ts';
import { fit } from './fit.ts';
import type { Page } from './gradient.ts';
import { LabelledDump, readRecords } from './pages.ts';
import { folded, standardOf, standardised } from './standard.ts';

const PLAN = { hidden: 24, epochs: 10, batch: 8, rate: 0.004, decay: 0.02, dropout: 0.1, seed: 1 };

const pageOf = ({ id, dump, lines }: { id: string; dump: string; lines: string }): Page => {
  const segments = dumpSegments(dump.split('\n'));
  const described = linesOf(segments);
  const rows = described.map((line, i) => ownFeatures(line, i, described.length));
  const keep = segments.map(({ from, to }) => {
    const labels = lines.slice(from - 1, to).replaceAll('-', '');
    return labels.replaceAll('d', '').length * 2 > labels.length ? 1 : 0;
  });
  return {
    id,
    count: rows.length,
    features: Float64Array.from(rows.flat()),
    keep: Uint8Array.from(keep),
  };
};

/** Five digits are more than the data can tell apart, and keep the file small and its diffs readable. */
const rounded = (values: Float64Array): number[] =>
  Array.from(values, (value) => Number(value.toPrecision(5)));

const save = (path: URL, weights: Weights, about: string): void => {
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
  writeFileSync(path, JSON.stringify(file) + '\n');
};

const { values } = parseArgs({ options: { dump: { type: 'string' }, epochs: { type: 'string' } } });
if (values.dump === undefined) {
  console.error(
    'usage: node scripts/train/extract/lines.ts --dump LABELLED.jsonl[.gz] [--epochs N]',
  );
  process.exitCode = 2;
} else {
  const pages = readRecords(values.dump, LabelledDump)
    .map(pageOf)
    .filter((page) => page.count > 0);
  const [page] = pages;
  const features = page === undefined ? 0 : page.features.length / page.count;
  const standard = standardOf(pages, features);
  const weights = fit(
    pages.map((p) => standardised(p, standard)),
    features,
    { ...PLAN, epochs: Number(values.epochs ?? PLAN.epochs) },
    (line) => {
      console.error(line);
    },
  );
  const path = new URL('../../../src/pipeline/extract/model/dump.weights.json', import.meta.url);
  save(path, folded(weights, standard), `Trained on ${pages.length} labelled text dumps.`);
}
