import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { IndexFile } from './files.ts';

/** Puts the files of an index into `search/` of a built site, beside its page. */
export const writeSearch = (dist: string, files: Iterable<IndexFile>): void => {
  const folders = new Set<string>();
  for (const { path, content } of files) {
    const file = join(dist, 'search', path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, content);
  }
};

/** Megabytes that the thread may take: three times what 100,000 articles need. */
const MEMORY = 3072;

/** What the thread is told. */
export type Told = { dist: string; content: string; cache: string };

/** An index in the making. */
export type Indexing = {
  /** Resolves when the index is written. @throws {Error} on unusable content */
  done: Promise<void>;
  /** Ends the thread; what it wrote by then may be cut short. */
  stop: () => Promise<void>;
};

/**
 * Makes the search index of a site in a thread of its own, in a folder that is there.
 * @param cache the folder of what builds keep
 */
export const indexSite = (dist: string, content: string, cache: string): Indexing => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { dist, content, cache } satisfies Told,
    // What this process was told on its command line is not for it.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`The search index was not made: its thread ended with ${status}.`));
    });
  });
  // Its fault is met where the index is waited for.
  done.catch(() => undefined);
  return {
    done,
    stop: async () => {
      await worker.terminate();
    },
  };
};
