import { probabilities } from '../../../src/pipeline/quote/choice.ts';
import type { Example } from './annotated.ts';
import { fit, type Settings } from './fit.ts';

/** Share of the choices that weights get right which were fitted on other documents. */
export function heldOut(examples: readonly Example[], settings: Settings, folds: number): number {
  const documents = [...new Set(examples.map(({ document }) => document))];
  const foldOf = new Map(documents.map((document, i) => [document, i % folds]));
  let right = 0;
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fit(
      examples.filter(({ document }) => foldOf.get(document) !== fold),
      settings,
    );
    const weights = new Map(Object.entries(fitted));
    for (const { document, options, right: known } of examples) {
      if (foldOf.get(document) !== fold) continue;
      const chances = probabilities(weights, options);
      if (known.includes(chances.indexOf(Math.max(...chances)))) right++;
    }
  }
  return right / Math.max(1, examples.length);
}
