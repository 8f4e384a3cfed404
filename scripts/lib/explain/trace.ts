import { segments } from '../../../src/pipeline/extract/index.ts';
import type { Capture, Trace } from '../../../src/pipeline/model/index.ts';

/** How much of a line is shown, in characters. */
const SHOWN = 60;

const beginning = (line: string): string => {
  const trimmed = line.trim();
  return trimmed.length > SHOWN ? `${trimmed.slice(0, SHOWN)}…` : trimmed;
};

/** The lines of a capture (its blocks, where it is HTML) as the trace numbers them. */
const linesByNumber = (capture: Capture): ReadonlyMap<number, string> =>
  new Map(
    capture.kind === 'text'
      ? capture.text.split('\n').map((line, i) => [i + 1, line])
      : segments(capture).map(({ from, text }) => [from, text]),
  );

/** What became of each run of the capture's lines, why, and how the run begins. */
export const traceLines = (trace: readonly Trace[], capture: Capture): string[] => {
  const lines = linesByNumber(capture);
  return [
    capture.kind === 'text' ? 'Lines of the capture' : 'Blocks of the capture',
    ...trace.map(({ from, to, verdict, reason, confidence }) => {
      const place = from === to ? `${from}` : `${from}–${to}`;
      const sure = confidence === undefined ? '' : ` (${confidence.toFixed(2)})`;
      let first = from;
      while (first < to && (lines.get(first) ?? '').trim() === '') first += 1;
      const begins = beginning(lines.get(first) ?? '');
      return `  ${place.padEnd(9)} ${verdict.padEnd(8)} ${`${reason}${sure}`.padEnd(26)} ${begins}`;
    }),
  ];
};
