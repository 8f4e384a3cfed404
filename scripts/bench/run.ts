import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

/**
 * How a process went: seconds from start to end, the most memory that it held, in MB, and seconds
 * that it had a core, summed over its threads.
 */
export type Timed = { seconds: number; memory: number; cpu: number };

/** Node writes what it took to a file when it ends. */
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
  const [memory = 0, cpu = 0] = (await readFile(peak, 'utf8')).split(' ').map(Number);
  await rm(peak);
  return { seconds, memory, cpu };
};
