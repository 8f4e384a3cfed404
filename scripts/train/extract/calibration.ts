import { isUnsure } from '../../../src/pipeline/extract/trace/unsure.ts';

/** A line's probability to be kept, and whether it belongs to the text. */
export type Judged = { keep: number; gold: boolean };

const BINS = 20;

/**
 * How far probabilities can be trusted: the expected calibration error (Naeini et al. 2015), and how
 * often decisions are wrong among those that are shown as unsure and among the others.
 */
export const calibration = (lines: readonly Judged[], keepFrom: number): string => {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, keep: 0, gold: 0 }));
  const kinds = { unsure: { count: 0, wrong: 0 }, sure: { count: 0, wrong: 0 } };
  for (const { keep, gold } of lines) {
    const bin = bins[Math.min(BINS - 1, Math.floor(keep * BINS))];
    if (bin) {
      bin.count++;
      bin.keep += keep;
      bin.gold += gold ? 1 : 0;
    }
    const kind = kinds[isUnsure(keep) ? 'unsure' : 'sure'];
    kind.count++;
    if (keep >= keepFrom !== gold) kind.wrong++;
  }
  const off = bins.reduce((sum, bin) => sum + Math.abs(bin.keep - bin.gold), 0) / lines.length;
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  const { unsure, sure } = kinds;
  return (
    `calibration error ${off.toFixed(3)}; ${percent(unsure.count, lines.length)} unsure, of them wrong ` +
    `${percent(unsure.wrong, unsure.count)}, of the others ${percent(sure.wrong, sure.count)}; the unsure ` +
    `hold ${percent(unsure.wrong, unsure.wrong + sure.wrong)} of the errors (${lines.length} lines)`
  );
};
