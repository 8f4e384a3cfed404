import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INDEX } from '../../../src/search/directory.ts';
import type { Project } from '../project.ts';
import { programDigest } from '../stamp.ts';
import { removeEmpty } from './empty.ts';
import { type LastSite, lastRecords } from './last-site.ts';
import { isSame, type Standing, standsAs } from './make-file.ts';

/** Removes all files below a folder but some, and folders that are empty then. */
const prune = (root: string, keep: Pick<ReadonlySet<string>, 'has'>, path = ''): void => {
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

/**
 * Gives pages of the last site names in the new one's folder.
 * @param pages how they were written, by path
 * @returns those that stand there now, as they were written
 */
const putInPlace = (
  dist: string,
  folder: string,
  pages: ReadonlyMap<string, Standing>,
): Set<string> => {
  const inPlace = new Set<string>();
  const folders = new Set<string>();
  for (const [path, was] of pages) {
    const [last, own] = [dist, folder].map((root) =>
      lstatSync(join(root, path), { throwIfNoEntry: false }),
    );
    if (!standsAs(last, was)) continue;
    if (!own || !isSame(own, last))
      try {
        if (own) rmSync(join(folder, path), { recursive: true });
        const around = dirname(path);
        if (!folders.has(around)) mkdirSync(join(folder, around), { recursive: true });
        folders.add(around);
        linkSync(join(dist, path), join(folder, path));
      } catch {
        // On a disk without links, or just gone: whoever carries the page over sees to it.
        continue;
      }
    inPlace.add(path);
  }
  return inPlace;
};

/**
 * Gets the folder of a new site ready: it holds the pages of the last site, and nothing else. Which of them
 * may stay is seen when there is content to compare; this saves most of that work, and may be done while
 * the content is made.
 */
export const makeReady = (project: Project, folder: string): LastSite => {
  const records = lastRecords(project, programDigest(project));
  const pages = new Map<string, Standing>();
  for (const record of records.values())
    for (const [path, [, , standing]] of Object.entries(record.pages)) pages.set(path, standing);
  if (existsSync(folder)) prune(folder, pages);
  return { records, inPlace: putInPlace(project.dist, folder, pages) };
};
