import type { Attribution, Basis, Printed, Variation } from '../pipeline/model/index.ts';

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

/** By what a speaker was found, in words for a reader. */
export const attributionLabel: Record<Attribution, string> = {
  'adjacent cue': 'a verb of saying beside the words',
  colon: 'a colon before the words',
  'according to': '“according to” or the like',
  'clause subject': 'the subject of the sentence',
  'split partner': 'the other half of the quotation',
  continuation: 'the quotation before, which goes on',
  'same paragraph': 'a name in the paragraph',
  role: 'a role named nearby',
  headline: 'the words of the article below the headline',
  none: 'no rule',
};
