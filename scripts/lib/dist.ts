import { constants } from 'node:fs';
import { access, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, Failure, meaningOf } from './failure.ts';
import { runsElsewhere } from './processes.ts';
import type { Project } from './project.ts';

/** Folders of the cache that belong to one process: `site-123` in the making, `old-123` replaced. */
const OWNED = /^(site|old)-(\d+)$/;

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/**
 * Makes ready for a build: sees that `dist/` can be replaced before any work is done, mends what a
 * killed build left, and gives a path for the new site.
 * @throws Failure when `dist/` cannot be replaced
 */
export const prepareDist = async (project: Project): Promise<string> => {
  try {
    await mkdir(project.cache, { recursive: true });
    await recover(project);
    await seeThatReplaceable(project.dist);
  } catch (error) {
    throw error instanceof Failure ? error : refused(error);
  }
  return join(project.cache, `site-${process.pid}`);
};

const refused = (error: unknown): Failure =>
  new Failure(
    `dist/ cannot be written: ${meaningOf(error)}.`,
    'Give yourself the right to write to it and to the folder around it, or move it away; then build again.',
  );

const seeThatReplaceable = async (dist: string): Promise<void> => {
  const { W_OK, X_OK } = constants;
  await access(dirname(dist), W_OK | X_OK);
  if (!(await exists(dist))) return;
  if (!(await lstat(dist)).isDirectory())
    throw new Failure('dist is not a folder.', 'Move it away, then build again.');
  // Moving a folder changes its entry for the folder above, so it must be writable itself.
  await access(dist, W_OK | X_OK);
};

/** A build that was killed between its two moves left no `dist/`: the one before comes back. */
const recover = async ({ cache, dist }: Project): Promise<void> => {
  for (const name of await readdir(cache)) {
    const [, kind, pid] = OWNED.exec(name) ?? [];
    if (kind === undefined || runsElsewhere(Number(pid))) continue;
    if (kind === 'old' && !(await exists(dist))) await rename(join(cache, name), dist);
    else await rm(join(cache, name), { recursive: true, force: true });
  }
};

/**
 * Puts a finished site in the place of `dist/` by moving folders: nobody sees half of one.
 * @throws Failure when the folders cannot be moved; `dist/` is then as it was
 */
export const replaceDist = async ({ cache, dist }: Project, site: string): Promise<void> => {
  const old = join(cache, `old-${process.pid}`);
  try {
    await rename(dist, old).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
    await rename(site, dist);
  } catch (error) {
    if (!(await exists(dist)) && (await exists(old))) await rename(old, dist);
    throw refused(error);
  }
  await rm(old, { recursive: true, force: true });
};
