import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { segments } from '../pipeline/extract/index.ts';
import type { Trace } from '../pipeline/model/index.ts';
import { isQuarantined, read } from '../pipeline/read/index.ts';
import { CONTENT } from './generated.ts';

/** A line of a capture (a block, where it is HTML), and what became of it. */
export type CaptureLine = {
  number: number;
  text: string;
  /** Absent for a blank line. */
  trace?: Trace;
};

/** Where the user is told to look when a capture is gone. */
const missing = (file: string, cause: unknown): Error =>
  new Error(
    `content/captures/${file}: ${String(cause)}\nAn article was made from it: put it back, or run "npm run build".`,
  );

/** A capture's lines as read, each with the run of the trace that covers it. */
export const captureLines = async (
  file: string,
  trace: readonly Trace[],
): Promise<CaptureLine[]> => {
  const bytes = await readFile(join(CONTENT, 'captures', file)).catch((cause: unknown) => {
    throw missing(file, cause);
  });
  const capture = read(bytes, [file]);
  if (isQuarantined(capture)) throw missing(file, capture.reason);
  const runs = new Map<number, Trace>();
  for (const run of trace) for (let n = run.from; n <= run.to; n++) runs.set(n, run);
  const texts =
    capture.kind === 'text'
      ? capture.text.split('\n').map((text, i) => ({ number: i + 1, text }))
      : segments(capture).map(({ from, text }) => ({ number: from, text }));
  return texts.map(({ number, text }) => {
    const run = text.trim() === '' ? undefined : runs.get(number);
    return { number, text, ...(run && { trace: run }) };
  });
};
