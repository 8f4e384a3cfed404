import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

/** How a process went: seconds from start to end, and the most memory that it held, in MB. */
export type Timed = { seconds: number; memory: number };

/** Node writes the peak of its memory to a file when it ends. */
const PRELOAD = new URL('./peak-memory.ts', import.meta.url).href;

/**
 * Runs a script of Node to its end and times it.
 *
 * @param out the file for its standard output; its messages are shown
 * @throws {Error} when it cannot be run or ends with a status other than 0
 */
export const timed = async (args: readonly string[], out: string): Promise<Timed> => {
  const peak = `${out}.memory`;
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', PRELOAD, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, VARIORUM_PEAK_MEMORY: peak },
  });
  const output = createWriteStream(out);
  child.stdout.pipe(output);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  await finished(output);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status ?? 'none'}`);
  const memory = Number(await readFile(peak, 'utf8'));
  await rm(peak);
  return { seconds, memory };
};
