import { withNeighbours } from '../../../src/pipeline/extract/features/around.ts';
import { withGuesses } from '../../../src/pipeline/extract/features/guesses.ts';
import { featureRows, type Rows } from '../../../src/pipeline/extract/features/rows.ts';
import type { Tilt } from '../../../src/pipeline/extract/features/tilt.ts';
import type { ModelFile } from '../../../src/pipeline/extract/model/shipped.ts';
import {
  loadTrees,
  logOdds,
  type Trees,
  type TreesFile,
} from '../../../src/pipeline/extract/model/trees.ts';
import { binned } from '../trees/bins.ts';
import { boost, type Plan } from '../trees/boost.ts';
import { foldOf, type Example } from './examples.ts';

/** How both ensembles are trained. */
export type Plans = { first: Plan; second: Plan };

/** Parts of the sites for the guesses that the second look learns from. */
const PARTS = 3;

/** What a variant of a page counts against the page itself. */
const VARIANT = 0.5;

const concatenated = (rows: readonly Rows[]): Float32Array => {
  const values = new Float32Array(rows.reduce((sum, one) => sum + one.values.length, 0));
  let at = 0;
  for (const one of rows) {
    values.set(one.values, at);
    at += one.values.length;
  }
  return values;
};

/** Long lines count more than short ones, and each page about the same. */
const weightsOf = (examples: readonly Example[]): Float64Array => {
  const weights = examples.flatMap(({ words, whole }) => {
    const all = words.reduce((a, b) => a + b, 0);
    return Array.from(
      words,
      (count) => Math.sqrt(Math.max(1, count) / Math.max(1, all)) * (whole ? 1 : VARIANT),
    );
  });
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
  return Float64Array.from(weights, (weight) => weight / mean);
};

const fit = (
  examples: readonly Example[],
  rowsOf: (example: Example) => Rows,
  plan: Plan,
): TreesFile => {
  const rows = examples.map(rowsOf);
  const width = rows[0]?.width ?? 0;
  const labels = Uint8Array.from(examples.flatMap(({ keep }) => keep.map(Number)));
  return boost(binned(concatenated(rows), width), labels, weightsOf(examples), plan);
};

const guessed = (trees: Trees, rows: Rows): Float64Array =>
  logOdds(trees, rows.values).map((x) => 1 / (1 + Math.exp(-x)));

/**
 * Trains both looks at a page. The second learns from guesses of first looks that had not seen the
 * page's site, since it will meet no others (stacking, Wolpert 1992).
 *
 * @param tiltFor what words say, without the words of the given site
 */
export const train = (
  examples: readonly Example[],
  tiltFor: (site: string) => Tilt,
  plans: Plans,
  log: (line: string) => void,
): Omit<ModelFile, 'about'> => {
  const rows = new Map(
    examples.map((one) => [one, featureRows(one.lines, one.blind ? () => 0 : tiltFor(one.site))]),
  );
  const empty = { values: new Float32Array(0), width: 0, count: 0 };
  const rowsOf = (one: Example): Rows => rows.get(one) ?? empty;
  const firstRows = (one: Example): Rows => withNeighbours(rowsOf(one));
  const guesses = new Map<Example, Float64Array>();
  for (let part = 0; part < PARTS; part++) {
    const isHeld = ({ site }: Example): boolean => foldOf(`part of ${site}`, PARTS) === part;
    const held = examples.filter(isHeld);
    const trees = loadTrees(
      fit(
        examples.filter((one) => !isHeld(one)),
        firstRows,
        plans.first,
      ),
    );
    for (const one of held) guesses.set(one, guessed(trees, firstRows(one)));
    log(`  guesses, part ${part + 1} of ${PARTS}`);
  }
  const first = fit(examples, firstRows, plans.first);
  log('  first look');
  const second = fit(
    examples,
    (one) => withGuesses(rowsOf(one), guesses.get(one) ?? new Float64Array(0), one.words),
    plans.second,
  );
  log('  second look');
  return { first, second };
};
