import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { z } from 'zod';
import { perform, type Task } from '../../../src/pipeline/group/index.ts';
import { ReadLines, readLines } from './profiles.ts';

/** Whoever does the work. */
export type Crew = {
  /** How much may be under way at once. */
  ahead: number;
  readLines: (bytes: Uint8Array) => Promise<ReadLines>;
  perform: (task: Task) => Promise<Uint32Array>;
  dismiss: () => Promise<void>;
};

/** The work done here: for few articles, where threads would take longer to start than to work. */
export const alone: Crew = {
  ahead: 1,
  readLines: (bytes) => Promise.resolve(readLines(bytes)),
  perform: (task) => Promise.resolve(perform(task)),
  dismiss: () => Promise.resolve(),
};

const Words = z.custom<Uint32Array>((value) => value instanceof Uint32Array);

/**
 * Megabytes for what a thread has just made. By default V8 lets it grow to several times as much,
 * in each thread.
 */
const YOUNG = 16;

/** A crew of threads; by default as many as the machine has cores. */
export const crewOf = (threads = availableParallelism()): Crew => {
  let pool: Tinypool | null = null;
  // Where all is in the cache, nobody is needed.
  const started = (): Tinypool =>
    (pool ??= new Tinypool({
      filename: new URL('./worker.ts', import.meta.url).href,
      minThreads: threads,
      maxThreads: threads,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    }));
  return {
    ahead: threads + 2,
    readLines: async (bytes) => ReadLines.parse(await started().run(bytes, { name: 'readLines' })),
    perform: async (task) =>
      Words.parse(
        await started().run(task, { name: 'perform', transferList: [task.input.buffer] }),
      ),
    dismiss: async () => {
      await pool?.destroy();
    },
  };
};
