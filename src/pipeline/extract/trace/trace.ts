import type { Trace } from '../../model/index.ts';
import type { Line } from '../features/page.ts';

/** What became of one segment. */
export type Fate = { verdict: Trace['verdict']; reason: string; keep: number };

/** Decisions within this of one half are shown one by one, so that an editor finds them. */
const UNSURE = 0.35;

const round = (value: number): number => Math.round(value * 100) / 100;
const unsure = (keep: number): boolean => Math.abs(keep - 0.5) < UNSURE;

/**
 * The segments' fates as runs of lines. Every segment is in exactly one run; neighbours share one
 * where verdict and reason agree and the model was sure of both. A run's confidence is that of its
 * least sure segment.
 */
export const traceOf = (lines: readonly Line[], fates: readonly Fate[]): Trace[] => {
  const runs: Trace[] = [];
  let previous: Fate | null = null;
  lines.forEach(({ segment }, i) => {
    const fate = fates[i];
    if (fate === undefined) return;
    const confidence = round(fate.keep);
    const run = runs.at(-1);
    if (
      run?.confidence !== undefined &&
      previous?.verdict === fate.verdict &&
      previous.reason === fate.reason &&
      !unsure(fate.keep) &&
      !unsure(previous.keep)
    ) {
      run.to = segment.to;
      const weaker = Math.abs(confidence - 0.5) < Math.abs(run.confidence - 0.5);
      if (weaker) run.confidence = confidence;
    } else {
      const { verdict, reason } = fate;
      runs.push({ from: segment.from, to: segment.to, verdict, reason, confidence });
    }
    previous = fate;
  });
  return runs;
};
