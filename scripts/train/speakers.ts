import { writeFileSync } from 'node:fs';
import { examplesOf, readAnnotated } from './speakers/examples.ts';
import { fit } from './speakers/fit.ts';

const OUTPUT = new URL('../../src/pipeline/quote/speaker.weights.json', import.meta.url);

/**
 * Fits the weights by which the speaker of a quotation is chosen.
 *
 *     node scripts/train/speakers.ts ANNOTATED.jsonl[.gz]
 *
 * A line is an article: `{id, text, gold: [{start, end, source: [[start, end]], source_head?}]}`. Only
 * weights are written, over features of shape: none of the articles' words goes into the repository.
 */
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node scripts/train/speakers.ts ANNOTATED.jsonl[.gz]');
  process.exitCode = 2;
} else {
  const examples = readAnnotated(path).flatMap(examplesOf);
  const weights = fit(examples, { passes: 20, rate: 0.03, decay: 0.001, least: 5 });
  writeFileSync(OUTPUT, `${JSON.stringify(weights, null, 1)}\n`);
  console.error(`${examples.length} quotations, ${Object.keys(weights).length} weights`);
}
