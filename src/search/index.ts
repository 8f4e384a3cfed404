import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readSettings } from '../settings/read.ts';
import { readSearched } from './content.ts';
import { type IndexFile, indexFiles } from './files.ts';
import { searchRecords } from './records/index.ts';

/**
 * The files of the search index of generated content.
 * @throws {Error} on unusable content
 */
export const searchFiles = async (content: string): Promise<IndexFile[]> => {
  const { articles: scope } = readSettings(content).search;
  return indexFiles(searchRecords(await readSearched(content), scope), scope);
};

/** Puts the files of an index into `search/` of a built site, beside its page. */
export const writeSearch = (dist: string, files: readonly IndexFile[]): void => {
  const folders = new Set<string>();
  for (const { path, content } of files) {
    const file = join(dist, 'search', path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, content);
  }
};

/** Megabytes that the thread may take: the words of 100,000 articles. */
const MEMORY = 8192;

/** An index in the making. */
export type Indexing = {
  /** To be called when the site's folder is there. */
  write: () => void;
  /** Resolves when the index is written. @throws {Error} on unusable content */
  done: Promise<void>;
  /** Ends the thread; what it wrote by then may be cut short. */
  stop: () => Promise<void>;
};

/** Makes the search index of a site in a thread of its own. */
export const indexSite = (dist: string, content: string): Indexing => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { dist, content },
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
    write: () => {
      worker.postMessage('write');
    },
    done,
    stop: async () => {
      await worker.terminate();
    },
  };
};
