import type { Trace } from '../../model/index.ts';

/**
 * Decisions within this of one half are unsure. Measured on WCXB dev with models that had not seen the
 * sites tested (`scripts/train/extract/lines.ts --folds 5`): all 793 dumps (183,000 lines) and the 170
 * HTML pages of fold 1 (40,000 blocks). The probability is off by .012 and .016 on average (expected
 * calibration error, 20 bins). Of what is unsure, 17 and 9 in 100 lines, 34 and 33 in 100 are decided
 * wrongly, of the rest 3 and 3; the unsure ones hold 72 and 53 in 100 of all errors. A wider band holds
 * more of them and asks an editor to read much more.
 */
const UNSURE = 0.35;

/** Whether the model was unsure of a line, given its probability that the line is body. */
export const isUnsure = (keep: number | null): boolean =>
  keep !== null && Math.abs(keep - 0.5) < UNSURE;

/** How far the model stands behind what became of a line. */
export type Certainty = {
  /** Probability that the verdict is right, as the model gives it. */
  share: number;
  sure: boolean;
};

/**
 * How sure the model is of what became of some lines; null where it did not decide: where a fact
 * was read from them, where a rule overruled it, or where an editor spoke.
 */
export const certaintyOf = ({ verdict, confidence, corrected }: Trace): Certainty | null => {
  if (confidence === undefined || corrected || verdict === 'fact') return null;
  const share = verdict === 'kept' ? confidence : 1 - confidence;
  const unsure = isUnsure(confidence);
  return share < 0.5 && !unsure ? null : { share, sure: !unsure };
};
