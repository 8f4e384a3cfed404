import { speakerExamples } from './quotes/speakers.ts';
import { train } from './quotes/train.ts';

/**
 * Fits the weights by which the speaker of a quotation is chosen.
 *
 *     node scripts/train/speakers.ts ANNOTATED.jsonl[.gz] [--folds N]
 *
 * A line is an article: `{id, text, gold: [{start, end, source: [[start, end]], source_head?}]}`. Only
 * weights are written, over features of shape: none of the articles' words goes into the repository.
 */
train({
  script: 'scripts/train/speakers.ts',
  examplesOf: speakerExamples,
  settings: { passes: 40, rate: 0.03, decay: 0.001, least: 5 },
  output: new URL('../../src/pipeline/quote/speaker.weights.json', import.meta.url),
});
