import { type Terminal, terminalOn } from '../../../../scripts/lib/terminal.ts';

/** A terminal that keeps what it was told. */
export type Recorder = { terminal: Terminal; out: () => string; err: () => string };

/** A terminal that records; `isTTY` as of the standard error that it stands for. */
export const recorder = (isTTY = false): Recorder => {
  const written = { out: '', err: '' };
  const sink = (name: 'out' | 'err') => ({
    isTTY,
    columns: 80,
    write: (text: string, done: () => void) => {
      written[name] += text;
      done();
      return true;
    },
  });
  return {
    terminal: terminalOn(sink('out'), sink('err')),
    out: () => written.out,
    err: () => written.err,
  };
};
