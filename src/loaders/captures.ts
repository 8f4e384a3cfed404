import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { segments } from '../pipeline/extract/index.ts';
import type { Capture, Trace } from '../pipeline/model/index.ts';
import { captures, isQuarantined } from '../pipeline/read/index.ts';
import { words } from '../pipeline/text/words.ts';
import { captureInArchive } from './archive.ts';
import { changedCapture } from './changed-capture.ts';
import { CONTENT } from './generated.ts';

/** A line of a capture (a block, where it is HTML), and what became of it. */
export type CaptureLine = {
  number: number;
  text: string;
  /** The element that holds a block: `p`, `li` … */
  tag?: string;
  /** How many words it has, where they are held back; the text is empty then. */
  withheld?: number;
  /** Absent for a blank line. */
  trace?: Trace;
};

/** Where the user is told to look when a capture is gone. */
const missing = (file: string, cause: unknown): Error =>
  changedCapture(
    file,
    `${String(cause)}\nAn article was made from it: put it back, or run "npm run build".`,
  );

/** Bytes that are read at once: most pages, for which a stream takes far longer than the reading. */
const AT_ONCE = 4 * 1024 * 1024;

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  if (statSync(path).size <= AT_ONCE) yield readFileSync(path);
  else yield* createReadStream(path);
}

/** The capture that a file is. */
const captureOf = async (path: string, file: string): Promise<Capture | null> => {
  for await (const capture of captures(bytesOf(path), file)) {
    if (isQuarantined(capture)) throw new Error(capture.reason);
    return capture;
  }
  return null;
};

/** The capture of this name; an archive's captures have their place behind its name. */
const captureNamed = async (file: string): Promise<Capture> => {
  const path = join(CONTENT, 'captures', file);
  const [whole = '', archive = whole] = /^(.*)#[\d.]+$/.exec(file) ?? [];
  const found =
    existsSync(path) || whole === ''
      ? captureOf(path, file)
      : captureInArchive(join(CONTENT, 'captures', archive), archive, file);
  const capture = await found.catch((cause: unknown) => {
    throw missing(file, cause);
  });
  if (capture === null) throw missing(file, 'It is not there.');
  return capture;
};

/** Characters of a line that was read as a fact (a headline, a byline) at most. */
const FACT = 240;

/** A line without its words, where only an excerpt of its article is shown; a fact may stand. */
const withheld = (line: CaptureLine): CaptureLine => {
  if (line.trace === undefined) return { ...line, text: '' };
  if (line.trace.verdict === 'fact' && line.text.length <= FACT) return line;
  return { ...line, text: '', withheld: words(line.text).length };
};

/**
 * A capture's lines as read, each with the run of the trace that covers it.
 *
 * @param digest    of the capture that the trace is of
 * @param excerpted only an excerpt of the article is shown: what was kept and dropped is told, line by
 *   line, but not the words
 */
export const captureLines = async (
  file: string,
  digest: string,
  trace: readonly Trace[],
  excerpted: boolean,
): Promise<CaptureLine[]> => {
  const capture = await captureNamed(file);
  if (capture.digest !== digest) throw changedCapture(file, 'It changed while the site was built.');
  const runs = new Map<number, Trace>();
  for (const run of trace) for (let n = run.from; n <= run.to; n++) runs.set(n, run);
  const texts =
    capture.kind === 'text'
      ? capture.text.split('\n').map((text, i) => ({ number: i + 1, text }))
      : segments(capture).map(({ from, text, markup }) => ({
          number: from,
          text,
          ...(markup && { tag: markup.tag }),
        }));
  const lines = texts.map((line): CaptureLine => {
    const run = line.text.trim() === '' ? undefined : runs.get(line.number);
    return { ...line, ...(run && { trace: run }) };
  });
  return excerpted ? lines.map(withheld) : lines;
};
