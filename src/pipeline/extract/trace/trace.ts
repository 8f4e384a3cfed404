import type { Reason, Trace } from '../../model/index.ts';
import type { Line } from '../features/page.ts';
import { isUnsure } from './unsure.ts';

/** What became of one segment; `keep` is null where an editor decided. */
export type Fate = {
  verdict: Trace['verdict'];
  reason: Reason | `body, ${Reason} taken out`;
  keep: number | null;
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** Whether a segment's fate can be told together with that of the one before. */
const alike = (a: Fate, b: Fate): boolean =>
  a.verdict === b.verdict &&
  a.reason === b.reason &&
  (a.keep === null) === (b.keep === null) &&
  !isUnsure(a.keep) &&
  !isUnsure(b.keep);

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
    const { verdict, reason, keep } = fate;
    const confidence = keep === null ? undefined : round(keep);
    const run = runs.at(-1);
    if (run && previous && alike(previous, fate)) {
      run.to = segment.to;
      const distance = Math.abs((confidence ?? 0) - 0.5);
      if (confidence !== undefined && distance < Math.abs((run.confidence ?? 0) - 0.5))
        run.confidence = confidence;
    } else {
      const { from, to } = segment;
      const support = confidence === undefined ? { corrected: true as const } : { confidence };
      runs.push({ from, to, verdict, reason, ...support });
    }
    previous = fate;
  });
  return runs;
};
