import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../../../src/pipeline/text/order.ts';

/** Paths of all pages of a built site, below its base: `/about/`. */
export const pathsIn = async (dist: string): Promise<string[]> => {
  const files = await readdir(dist, { recursive: true });
  return files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort(byCodeUnit);
};

/** Paths of the pages that show something of their own: all but those that lead on at once. */
export const pagesIn = async (dist: string): Promise<string[]> => {
  const pages: string[] = [];
  for (const path of await pathsIn(dist)) {
    const html = await readFile(join(dist, path, 'index.html'), 'utf8');
    if (!html.includes('http-equiv="refresh"')) pages.push(path);
  }
  return pages;
};

/** What kind of page stands at a path: `/stories/ID/` for every story, `/stories/` for their index. */
export const typeOf = (path: string): string =>
  path
    .split('/')
    .map((part, i) => (i > 1 && part !== '' && (i === 2 || /\d/.test(part)) ? 'ID' : part))
    .join('/');
