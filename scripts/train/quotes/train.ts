import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readAnnotated, type Annotated, type Example } from './annotated.ts';
import { fit, type Settings } from './fit.ts';
import { heldOut } from './held-out.ts';

/** What a training script needs: its name, how it makes choices of an article, where weights go. */
export type Training = {
  script: string;
  examplesOf: (article: Annotated) => Example[];
  settings: Settings;
  output: URL;
};

/**
 * Runs a training script: `FILE` fits and writes the weights; with `--folds N` it writes nothing and
 * prints how many choices are right on articles that the weights have not seen.
 */
export function train({ script, examplesOf, settings, output }: Training): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folds: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined) {
    console.error(`usage: node ${script} ANNOTATED.jsonl[.gz] [--folds N]`);
    process.exitCode = 2;
    return;
  }
  const examples = readAnnotated(path).flatMap(examplesOf);
  if (values.folds !== undefined) {
    const share = heldOut(examples, settings, Number(values.folds));
    console.log(`${examples.length} choices, ${share.toFixed(4)} right when held out`);
    return;
  }
  const weights = fit(examples, settings);
  writeFileSync(output, `${JSON.stringify(weights, null, 1)}\n`);
  console.error(`${examples.length} choices, ${Object.keys(weights).length} weights`);
}
