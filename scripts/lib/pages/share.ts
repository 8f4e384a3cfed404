import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { astroSettings } from '../astro-settings.ts';
import type { Project } from '../project.ts';
import { programDigest } from '../stamp.ts';
import type { Share } from './shares.ts';
import { pageWriter } from './write.ts';

/** Where Astro keeps the code that renders the pages while it does; no part of a site. */
const RENDERING = '.prerender';

/**
 * Renders a share of the pages into the folder of a site; the first share also has what pages share: style
 * sheets, scripts, and the files of `public/`.
 *
 * @param base the path that the site stands under, with a slash at both ends
 * @returns addresses of all pages of the site below the base
 */
export const renderShare = async (
  project: Project,
  folder: string,
  base: string,
  share: Share,
): Promise<string[]> => {
  // Astro takes a second to load, which a site that is up to date need not wait for.
  const { build } = await import('astro');
  let pages: string[] = [];
  const writer = pageWriter(
    { project, folder, base, program: programDigest(project), share },
    (written) => {
      pages = written;
    },
  );
  // A folder of its own: Astro empties it first.
  const outDir = join(project.cache, `out-${process.pid}-${share.number}`);
  try {
    await build({ ...astroSettings(project), outDir, integrations: [writer] });
    if (share.number === 0)
      await cp(outDir, folder, {
        recursive: true,
        filter: (path) => basename(path) !== RENDERING,
      });
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
  return pages;
};
