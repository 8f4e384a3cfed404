import { cp } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Project } from '../project.ts';
import { programDigest } from '../stamp.ts';
import { pageCode } from './code.ts';
import { CODE } from './compile.ts';
import type { LastSite } from './last-site.ts';
import { rendererOf } from './renderer.ts';
import type { Share } from './shares.ts';
import { writePages } from './write.ts';

/**
 * Renders a share of the pages into the folder of a site; the first share also has what pages share: style
 * sheets, scripts, and the files of `public/`.
 *
 * @param base the path that the site stands under, with a slash at both ends
 * @param number of the share, from 0
 * @param of how many shares there are; until that is known, all is made ready, and content that is there is looked at
 * @param last what is known of the last site where this thread got the folder ready
 * @param ready is called once the code of the pages is there
 * @returns addresses of all pages of the site below the base
 */
export const renderShare = async (
  project: Project,
  folder: string,
  base: string,
  number: number,
  of: number | Promise<number>,
  last: LastSite | null = null,
  ready: () => void = () => undefined,
): Promise<string[]> => {
  const program = programDigest(project);
  const code = await pageCode(project, program);
  ready();
  // The loaders find `content/` from there. A thread finds the process there.
  if (process.cwd() !== project.root) process.chdir(project.root);
  const share =
    typeof of === 'number' ? { number, of } : of.then((known): Share => ({ number, of: known }));
  const writing = { project, folder, base, program, last, share };
  const addresses = await writePages(await rendererOf(code), writing);
  if (number === 0)
    await cp(code.folder, folder, {
      recursive: true,
      filter: (path) => basename(path) !== CODE,
    });
  return addresses;
};
