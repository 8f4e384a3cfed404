import type { Basis, Printed, Variation } from '../pipeline/model/index.ts';

/** Neutral words for how a reading stands to the fullest one: outlets trim for good reasons. */
export const variationLabel: Record<Variation, string> = {
  verbatim: 'in full',
  shortened: 'in part',
  extended: 'goes on',
  reworded: 'in other words',
  spliced: 'put together',
  fragment: 'a few words',
  paraphrase: 'reported without quoting',
};

/** How much of an utterance a source prints. */
export const printedLabel: Record<Printed, string> = {
  full: 'in full',
  part: 'in part',
  paraphrase: 'reported without quoting',
  none: 'not at all',
};

/** How a fact is known, in words for a reader. */
export const basisLabel: Record<Basis, string> = {
  stated: 'stated in the capture',
  inferred: 'inferred',
  corrected: 'corrected by an editor',
};
