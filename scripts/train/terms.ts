import { termExamples } from './quotes/terms.ts';
import { train } from './quotes/train.ts';

/**
 * Fits the weights that tell a quotation from a term, a title or a doubt between marks.
 *
 *     node scripts/train/terms.ts ANNOTATED.jsonl[.gz] [--folds N]
 *
 * Reads what scripts/train/speakers.ts reads, and builds on the weights that it fits.
 */
train({
  script: 'scripts/train/terms.ts',
  examplesOf: termExamples,
  settings: { passes: 20, rate: 0.03, decay: 0.001, least: 8 },
  output: new URL('../../src/pipeline/quote/term.weights.json', import.meta.url),
});
