import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { astroSettings } from '../astro-settings.ts';
import type { Project } from '../project.ts';
import { programDigest } from '../stamp.ts';
import type { LastSite } from './last-site.ts';
import type { Share } from './shares.ts';
import { pageWriter } from './write.ts';

/** A folder of Astro's own for a share: Astro empties it first. */
export const outFolder = ({ cache }: Project, number: number): string =>
  join(cache, `out-${process.pid}-${number}`);

/** Where Astro keeps the code that renders the pages while it does; no part of a site. */
const RENDERING = '.prerender';

/**
 * Renders a share of the pages into the folder of a site; the first share also has what pages share: style
 * sheets, scripts, and the files of `public/`.
 *
 * @param base the path that the site stands under, with a slash at both ends
 * @param number of the share, from 0
 * @param of how many shares there are; until that is known, all is made ready, and content that is there is looked at
 * @param last what is known of the last site where this thread got the folder ready
 * @returns addresses of all pages of the site below the base
 */
export const renderShare = async (
  project: Project,
  folder: string,
  base: string,
  number: number,
  of: number | Promise<number>,
  last: LastSite | null = null,
): Promise<string[]> => {
  // Astro takes a second to load, which a site that is up to date need not wait for.
  const { build } = await import('astro');
  let pages: string[] = [];
  const share =
    typeof of === 'number' ? { number, of } : of.then((known): Share => ({ number, of: known }));
  const writer = pageWriter(
    { project, folder, base, program: programDigest(project), last, share },
    (written) => {
      pages = written;
    },
  );
  const outDir = outFolder(project, number);
  try {
    await build({ ...astroSettings(project), outDir, integrations: [writer] });
    if (number === 0)
      await cp(outDir, folder, {
        recursive: true,
        filter: (path) => basename(path) !== RENDERING,
      });
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
  return pages;
};
