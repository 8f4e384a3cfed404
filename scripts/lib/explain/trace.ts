import type { Capture, Trace } from '../../../src/pipeline/model/index.ts';
import { beginningOf, linesByNumber, linesShown } from '../capture-lines.ts';

/** How much of a line is shown, in characters. */
const SHOWN = 60;

/** What became of each run of the capture's lines, why, and how the run begins. */
export const traceLines = (trace: readonly Trace[], capture: Capture): string[] => {
  const lines = linesByNumber(capture);
  return [
    capture.kind === 'text' ? 'Lines of the capture' : 'Blocks of the capture',
    ...trace.map((run) => {
      const { verdict, reason, confidence } = run;
      const place = linesShown(run);
      const sure = confidence === undefined ? '' : ` (${confidence.toFixed(2)})`;
      const begins = beginningOf(lines, run, SHOWN);
      return `  ${place.padEnd(9)} ${verdict.padEnd(8)} ${`${reason}${sure}`.padEnd(26)} ${begins}`;
    }),
  ];
};
