import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { DIRECTORY, INDEX } from './directory.ts';
import type { IndexFile } from './files.ts';

/**
 * Puts the files of an index into `search/` of a built site, beside its page. Those that stand there
 * already are left as they are; folders that are no part of it go.
 */
export const writeSearch = (site: string, files: Iterable<IndexFile>): void => {
  const folders = new Set<string>();
  const used = new Set<string | undefined>();
  for (const { path, content } of files) {
    const file = join(site, 'search', path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    used.add(path.split('/')[1]);
    const standing = lstatSync(file, { throwIfNoEntry: false });
    if (path !== DIRECTORY && standing?.size === content.length) continue;
    // It may be another name of a file of the site that readers see.
    if (standing) rmSync(file);
    writeFileSync(file, content);
  }
  const index = join(site, INDEX);
  for (const name of readdirSync(index))
    if (!used.has(name)) rmSync(join(index, name), { recursive: true });
};

/** Megabytes that the thread may take: three times what 100,000 articles need. */
const MEMORY = 3072;

/** What the thread is told. */
export const Told = z.object({
  /** The folder of a site, which is there. */
  folder: z.string(),
  content: z.string(),
  /** The folder of what builds keep. */
  cache: z.string(),
  /** A digest of the program. */
  program: z.string(),
});
export type Told = z.infer<typeof Told>;

/** A thread that makes the search index of a site. It takes a while to start, and may before there is content. */
export type Indexer = {
  /** Makes the index of the content that is there now. @throws {Error} on unusable content */
  make: () => Promise<void>;
  /** Ends the thread; what it wrote by then may be cut short. */
  stop: () => Promise<void>;
};

/** Starts the thread. */
export const startIndexer = (told: Told): Indexer => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: told,
    // What this process was told on its command line is not for it.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  const made = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`The search index was not made: its thread ended with ${status}.`));
    });
  });
  // Its fault is met where the index is waited for.
  made.catch(() => undefined);
  return {
    make: () => {
      worker.postMessage('make');
      return made;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
};
