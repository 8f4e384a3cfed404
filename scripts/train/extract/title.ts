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
import { sameKey } from '../../../src/pipeline/extract/facts/names.ts';
import { titleCandidates } from '../../../src/pipeline/extract/facts/title-features.ts';
import { prepare } from '../../../src/pipeline/extract/prepare.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { foldOf, siteOf } from './examples.ts';
import { LabelledDump, LabelledHtml, readRecords } from './pages.ts';

type Example = { host: string; rows: number[][]; right: boolean[] };
type Fitted = { weights: number[]; none: number };

const ROUNDS = 400;
const RATE = 0.1;
/** Ridge penalty on the standardised weights. */
const PENALTY = 0.02;

const { values } = parseArgs({
  options: {
    dump: { type: 'string' },
    html: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '0' },
  },
});

const exampleOf = (dump: string, title: string, host: string): Example[] => {
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
      rows: candidates.map(({ features }) => features),
      right: candidates.map(({ index }) => sameKey(page.lines[index]?.segment.text ?? '') === key),
    },
  ];
};

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);

/** Shares of the lines, and last of "none", under the weights. */
const shares = (rows: readonly number[][], { weights, none }: Fitted): number[] => {
  const scores = [...rows.map((row) => dot(row, weights)), none];
  const high = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - high));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
};

const fit = (examples: readonly Example[]): Fitted => {
  const all = examples.flatMap(({ rows }) => rows);
  const width = all[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => i);
  const mean = columns.map((i) => all.reduce((sum, row) => sum + (row[i] ?? 0), 0) / all.length);
  const spread = columns.map((i) =>
    Math.max(
      0.01,
      Math.sqrt(
        all.reduce((sum, row) => sum + ((row[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) / all.length,
      ),
    ),
  );
  const standard = examples.map(({ rows, right }) => ({
    rows: rows.map((row) => row.map((x, i) => (x - (mean[i] ?? 0)) / (spread[i] ?? 1))),
    right,
  }));
  const fitted: Fitted = { weights: columns.map(() => 0), none: 0 };
  const first = new Float64Array(width + 1);
  const second = new Float64Array(width + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = [...fitted.weights.map((weight) => PENALTY * weight), 0];
    for (const { rows, right } of standard) {
      const share = shares(rows, fitted);
      const wanted = share.map((value, i) => (right[i] ? value : 0));
      const total = wanted.reduce((a, b) => a + b, 0);
      const found = right.includes(true);
      share.forEach((value, i) => {
        const last = i === rows.length;
        const target = found ? (wanted[i] ?? 0) / Math.max(total, 1e-12) : last ? 1 : 0;
        const off = (value - target) / standard.length;
        if (last) slope[width] = (slope[width] ?? 0) + off;
        else rows[i]?.forEach((x, k) => (slope[k] = (slope[k] ?? 0) + off * x));
      });
    }
    slope.forEach((g, k) => {
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * g;
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * g * g;
      const mean1 = (first[k] ?? 0) / (1 - 0.9 ** round);
      const mean2 = (second[k] ?? 0) / (1 - 0.999 ** round);
      const move = (RATE * mean1) / (Math.sqrt(mean2) + 1e-8);
      if (k === width) fitted.none -= move;
      else fitted.weights[k] = (fitted.weights[k] ?? 0) - move;
    });
  }
  const weights = fitted.weights.map((weight, i) => weight / (spread[i] ?? 1));
  return { weights, none: fitted.none + dot(mean, weights) };
};

/** Lenience below "none" → how many titles were given, and how many of them are right. */
const tally = (examples: readonly Example[], { weights, none }: Fitted, lenience: number) => {
  let given = 0;
  let right = 0;
  for (const example of examples) {
    const scores = example.rows.map((row) => dot(row, weights));
    const best = scores.indexOf(Math.max(...scores));
    if (best < 0 || (scores[best] ?? 0) <= none - lenience) continue;
    given++;
    if (example.right[best]) right++;
  }
  return { given, right };
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
  const fits = Array.from({ length: folds }, (_, fold) => ({
    test: examples.filter(({ host }) => foldOf(host, folds) === fold),
    fitted: fit(examples.filter(({ host }) => foldOf(host, folds) !== fold)),
  }));
  for (const lenience of folds > 0 ? [0, 1, 1.5, 2, 3] : []) {
    const counts = fits.map(({ test, fitted }) => tally(test, fitted, lenience));
    const given = counts.reduce((sum, one) => sum + one.given, 0);
    const right = counts.reduce((sum, one) => sum + one.right, 0);
    const f1 = (2 * right) / (given + examples.length);
    console.log(
      `lenience ${lenience}: P ${(right / given).toFixed(3)} R ${(right / examples.length).toFixed(3)} F1 ${f1.toFixed(3)}`,
    );
  }
  if (folds === 0) {
    const { weights, none } = fit(examples);
    const round = (value: number): number => Number(value.toPrecision(4));
    const about = `Which line is the headline; fitted by scripts/train/extract/title.ts on ${examples.length} pages.`;
    writeFileSync(
      new URL('../../../src/pipeline/extract/facts/title.weights.json', import.meta.url),
      JSON.stringify({ about, weights: weights.map(round), none: round(none) }) + '\n',
    );
  }
}
