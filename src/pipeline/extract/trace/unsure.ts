import type { Trace } from '../../model/index.ts';

/**
 * Decisions within this of one half are unsure. Measured on 793 pages as text dumps, trained without
 * the sites tested (three folds, 183,000 lines): the probability is off by .036 on average (expected
 * calibration error, 20 bins; between .65 and .85 it says some .15 too much); of the lines called
 * unsure 38 in 100 are decided wrongly, of the others 5, and the unsure ones hold 58 in 100 of all
 * errors. A wider band catches more of them and asks an editor to read much more.
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
