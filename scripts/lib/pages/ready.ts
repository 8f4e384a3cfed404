import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { INDEX } from '../../../src/search/directory.ts';
import type { Project } from '../project.ts';
import { programDigest } from '../stamp.ts';
import { lastPages, recordedBytes } from './carried.ts';
import { removeEmpty } from './empty.ts';

/** Bytes of records from which on a thread gets the folder ready while the content is made. */
const LARGE = 1_000_000;

/** Removes all files below a folder but some, and folders that are empty then. */
const prune = (root: string, keep: ReadonlySet<string>, path = ''): void => {
  for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
    const own = path === '' ? entry.name : `${path}/${entry.name}`;
    // Who makes the search index knows what of it is left.
    if (own === INDEX) continue;
    if (entry.isDirectory()) prune(root, keep, own);
    else if (!keep.has(own)) {
      rmSync(join(root, own));
      removeEmpty(root, dirname(own));
    }
  }
};

/** Gives the files of the last site other names below a folder. */
const linkAll = (dist: string, root: string, paths: ReadonlySet<string>): void => {
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(join(root, folder), { recursive: true });
    folders.add(folder);
    try {
      linkSync(join(dist, path), join(root, path));
    } catch {
      // Not there any more, or on a disk without links: whoever carries the page over sees to it.
    }
  }
};

/**
 * Gets the folder of a new site ready: it holds the pages of the last site, or of the one before, and
 * nothing else. Pages are compared again before they are carried over; this only saves most of that work.
 */
export const makeReadyHere = (project: Project, folder: string): void => {
  const paths = lastPages(project, programDigest(project));
  if (existsSync(folder)) prune(folder, paths);
  else linkAll(project.dist, folder, paths);
};

/** The same, in a thread where there is much to do. */
export const makeReady = (project: Project, folder: string): Promise<void> => {
  if (recordedBytes(project) < LARGE) {
    makeReadyHere(project, folder);
    return Promise.resolve();
  }
  const worker = new Worker(new URL('./ready-worker.ts', import.meta.url), {
    workerData: { root: project.root, folder },
    execArgv: [],
  });
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => {
      resolve();
    });
  });
  // Its fault is met where it is waited for.
  ready.catch(() => undefined);
  return ready;
};
