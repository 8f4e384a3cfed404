import { constants } from 'node:fs';
import { access, lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { replaceFolder } from './exchange.ts';
import { Failure, meaningOf } from './failure.ts';
import { runsElsewhere } from './processes.ts';
import type { Project } from './project.ts';

/**
 * Folders of the cache that belong to one build: `site-123` in the making (or, exchanged, replaced),
 * `old-123` replaced, `out-123` Astro's, `gone-123` to be deleted.
 */
const OWNED = /^(site|old|gone|out)-\d+(?:-\d+)?$/;

/**
 * The site that was replaced last. The next one is made from it: most pages of a large site come out as
 * they were, and have a name there already.
 */
const spareOf = ({ cache }: Project): string => join(cache, 'spare');

/** What a `check` found out for itself; it writes nothing else, and so runs beside a build. */
const PASSING = /^once-(\d+)$/;

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/**
 * Mends what a killed build left: a `dist/` that it had moved aside comes back, what it had half made
 * goes. For whoever writes alone.
 *
 * @throws Failure when it cannot be mended
 */
export const recoverDist = async (project: Project): Promise<void> => {
  const { cache, dist } = project;
  try {
    for (const name of await readdir(cache)) {
      const path = join(cache, name);
      const [, checking] = PASSING.exec(name) ?? [];
      if (checking !== undefined && !runsElsewhere(Number(checking))) await discard(path);
      if (!OWNED.test(name)) continue;
      if (name.startsWith('old-') && !(await exists(dist))) await rename(path, dist);
      else if (/^(?:site|old)-/.test(name)) await putBy(project, path);
      else await discard(path);
    }
  } catch (error) {
    throw refusedDist(error);
  }
};

/** Keeps a folder for the next site to be made from; deletes it where there is one. */
const putBy = async (project: Project, path: string): Promise<void> => {
  if (await exists(spareOf(project))) await discard(path);
  else await rename(path, spareOf(project));
};

/** Deletes a folder. It has another name first: nobody takes one that is half deleted for a site. */
const discard = async (path: string): Promise<void> => {
  const gone = join(dirname(path), basename(path).replace(/^[a-z]+/, 'gone'));
  if (gone !== path) {
    await rm(gone, { recursive: true, force: true });
    await rename(path, gone);
  }
  await rm(gone, { recursive: true, force: true });
};

/**
 * Sees that `dist/` can be replaced before any work is done, and gives a path for the new site.
 * @throws Failure when `dist/` cannot be replaced
 */
export const prepareDist = async ({ cache, dist }: Project): Promise<string> => {
  try {
    await seeThatReplaceable(dist);
  } catch (error) {
    throw error instanceof Failure ? error : refusedDist(error);
  }
  return join(cache, `site-${process.pid}`);
};

/**
 * Puts the site that was replaced last, if there is one, in the place of the new one. What it holds may be
 * further names of files of `dist/`: they are not to be written to.
 */
export const takeSpare = async (project: Project, folder: string): Promise<void> => {
  if (await exists(spareOf(project))) await rename(spareOf(project), folder);
};

const refusedDist = (error: unknown): Failure =>
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

/**
 * Puts a finished site in the place of `dist/` by moving folders: nobody sees half of one.
 * @throws Failure when the folders cannot be moved; `dist/` is then as it was
 */
export const replaceDist = async (project: Project, site: string): Promise<void> => {
  const { cache, dist } = project;
  const old = join(cache, `old-${process.pid}`);
  try {
    if (await exists(dist)) replaceFolder(dist, site, old);
    else await rename(site, dist);
  } catch (error) {
    throw refusedDist(error);
  }
  for (const replaced of [site, old]) if (await exists(replaced)) await putBy(project, replaced);
};
