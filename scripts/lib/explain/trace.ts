import type { Trace } from '../../../src/pipeline/model/index.ts';

/** How much of a line is shown, in characters. */
const SHOWN = 60;

const beginning = (line: string): string => {
  const trimmed = line.trim();
  return trimmed.length > SHOWN ? `${trimmed.slice(0, SHOWN)}…` : trimmed;
};

/** What became of each run of the capture's lines, why, and how the run begins. */
export const traceLines = (trace: readonly Trace[], text: string): string[] => {
  const lines = text.split('\n');
  return [
    'Lines of the capture',
    ...trace.map(({ from, to, verdict, reason, confidence }) => {
      const place = from === to ? `${from}` : `${from}–${to}`;
      const sure = confidence === undefined ? '' : ` (${confidence.toFixed(2)})`;
      const run = lines.slice(from - 1, to);
      const begins = beginning(run.find((line) => line.trim() !== '') ?? '');
      return `  ${place.padEnd(9)} ${verdict.padEnd(8)} ${`${reason}${sure}`.padEnd(26)} ${begins}`;
    }),
  ];
};
