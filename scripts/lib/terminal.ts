import { codeOf } from './failure.ts';
import { printable } from './printable.ts';
import { type Problem, problemLine } from './problem.ts';

/** Where a command writes. Data goes to standard output, everything else to standard error. */
export type Terminal = {
  /** Data, ends of lines included; resolves when the reader keeps up. */
  data: (text: string) => Promise<void>;
  /** A line for the user. */
  say: (line: string) => void;
  /** A problem on a line of its own. */
  report: (problem: Problem) => void;
  /** How far the work is; shown on a terminal only, and overwritten. */
  progress: (text: string) => void;
};

const CLEAR_LINE = '\r\u001b[K';

/** What a command needs of a stream; `process.stdout` and `process.stderr` are such. */
export type Sink = {
  write: (text: string, written: (error?: Error | null) => void) => boolean;
  isTTY?: boolean;
  columns?: number;
};

/** The reader of standard output has gone (`… | head`): no fault, but no reason to go on. */
export class ReaderGone extends Error {}

/** A terminal over two streams. */
export const terminalOn = (out: Sink, err: Sink): Terminal => {
  let shown = false;
  const write = (text: string): void => {
    // Nobody reads the messages any more: nothing to tell anyone.
    err.write(text, () => undefined);
  };
  const say = (line: string): void => {
    write(`${shown ? CLEAR_LINE : ''}${line}\n`);
    shown = false;
  };
  return {
    data: (text) =>
      new Promise((resolve, reject) => {
        out.write(text, (error) => {
          if (!error) resolve();
          else reject(codeOf(error) === 'EPIPE' ? new ReaderGone() : error);
        });
      }),
    say,
    report: (problem) => {
      say(problemLine(problem));
    },
    progress: (text) => {
      if (err.isTTY !== true) return;
      write(`${CLEAR_LINE}${printable(text).slice(0, (err.columns ?? 80) - 1)}`);
      shown = text !== '';
    },
  };
};
