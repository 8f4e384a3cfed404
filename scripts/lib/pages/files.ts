import Tinypool from 'tinypool';
import { z } from 'zod';

/** A file to make: of bytes, or as another name for a file that stands. */
export type FileToMake = { path: string; made: Uint8Array | string };

/** How a file stands: bytes, and when it was written. */
export const Standing = z.object({ size: z.number(), mtimeMs: z.number() });
export type Standing = z.infer<typeof Standing>;

/** Files that a thread is given at a time, and how many may wait for one. */
const BATCH = 64;
const WAITING = 16 * BATCH;

/** Threads: while one waits for the disk the other does not. */
const THREADS = 2;

/** Makes files while pages are rendered. */
export type Files = {
  /** Takes a file on; waits only while too many wait. `made` is told how it stands. */
  make: (file: FileToMake, made: (standing: Standing) => void) => Promise<void>;
  /** Resolves when all files are made, and ends the threads. @throws {Error} that the first had */
  done: () => Promise<void>;
  /** Ends the threads, whatever they do. */
  stop: () => Promise<void>;
};

/** Makes files in threads: a disk keeps whoever writes to it waiting. */
export const openFiles = (): Files => {
  const pool = new Tinypool({
    filename: new URL('./files-worker.ts', import.meta.url).href,
    // What this process was told on its command line is not for them.
    execArgv: [],
    minThreads: THREADS,
    maxThreads: THREADS,
  });
  let batch: { file: FileToMake; made: (standing: Standing) => void }[] = [];
  const running = new Set<Promise<void>>();
  let fault: Error | undefined;

  const flush = (): void => {
    const own = batch;
    if (own.length === 0) return;
    batch = [];
    const run = async (): Promise<void> => {
      const files = own.map(({ file }) => file);
      const standing = Standing.array().parse(await pool.run(files, { name: 'makeAll' }));
      for (const [i, { made }] of own.entries()) if (standing[i]) made(standing[i]);
    };
    const one = run()
      .catch((error: unknown) => {
        fault ??= error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => running.delete(one));
    running.add(one);
  };

  return {
    make: async (file, made) => {
      batch.push({ file, made });
      if (batch.length >= BATCH) flush();
      while (running.size * BATCH >= WAITING) await Promise.race(running);
      if (fault !== undefined) throw fault;
    },
    done: async () => {
      flush();
      await Promise.all(running);
      await pool.destroy();
      if (fault !== undefined) throw fault;
    },
    stop: () => pool.destroy(),
  };
};
