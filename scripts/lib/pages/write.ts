import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { Project } from '../project.ts';
import { carriedOf } from './carried.ts';
import { openFiles } from './files.ts';

/** Pages under way at a time: some wait for a picture to be drawn, or for a file. */
const AHEAD = 8;

/** Where the file of an address stands below the site's folder. */
const fileOf = ({ pathname, route }: PathWithRoute): string => {
  const parts = pathname.split('/').filter((part) => part !== '');
  const path = parts.join('/');
  if (parts.includes('..')) throw new Error(`${pathname}: no address of the site.`);
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
};

/** Pictures last: they are drawn in threads while the pages are written. */
const picturesLast = (paths: readonly PathWithRoute[]): PathWithRoute[] => {
  const { true: pictures = [], false: others = [] } = Object.groupBy(
    paths,
    ({ pathname }) => `${pathname.endsWith('.png')}` as const,
  );
  return [...others, ...pictures];
};

/** What writing the pages is told, and tells. */
export type Writing = {
  project: Project;
  /** The new site's folder. */
  folder: string;
  /** The path that it stands under, with a slash at both ends. */
  base: string;
  /** Digest over the program and the settings. */
  program: string;
  /** Called when the folder is there and empty. */
  begun: () => void;
  /** Addresses of all pages below the base, in the order of the routes. */
  pages: string[];
};

/**
 * Writes all pages and files of the routes, and carries over those of the last site that come out the
 * same. In Astro's place, which takes a promise or more for each call of the file system.
 */
const writeAll = async (renderer: AstroPrerenderer, writing: Writing): Promise<void> => {
  const { project, folder, base, program, pages } = writing;
  const paths = await renderer.getStaticPaths();
  const reads = globalThis.variorumReads;
  if (reads === undefined) throw new Error('The pages do not say what they read.');
  const carried = await carriedOf(project, program, reads.now);
  const files = openFiles();
  const seen = new Set<string>();

  const write = async (one: PathWithRoute): Promise<void> => {
    const path = fileOf(one);
    if (seen.has(path)) return;
    seen.add(path);
    if (one.route.type === 'page' && path !== '404.html')
      pages.push(path.replace(/index\.html$/, ''));
    const file = join(folder, path);
    const given = one.cacheKey;
    const standing = given === undefined ? undefined : carried.stands(path, given);
    if (standing !== undefined) {
      await files.make({ path: file, made: join(project.dist, path) }, standing);
      return;
    }
    const { outcome, keys } = await reads.during(async () => {
      const address = new URL(`${base}${path.replace(/index\.html$/, '')}`, 'http://localhost');
      const result = await renderer.render(new Request(address), { routeData: one.route });
      const response = result instanceof Response ? result : result.response;
      if (!response.ok && path !== '404.html')
        throw new Error(`${path}: the page answered with status ${response.status}.`);
      return Buffer.from(await response.arrayBuffer());
    });
    const noted = given === undefined ? () => undefined : await carried.written(path, given, keys);
    await files.make({ path: file, made: outcome }, noted);
  };

  const waiting = picturesLast(paths).values();
  const work = async (): Promise<void> => {
    for (const one of waiting) await write(one);
  };
  try {
    await Promise.all(Array.from({ length: AHEAD }, work));
    await files.done();
  } finally {
    await files.stop();
  }
  await carried.keep();
};

/** Has Astro make the pages and this program write them. */
export const pageWriter = (writing: Writing): AstroIntegration => ({
  name: 'variorum-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((renderer) => ({
        ...renderer,
        getStaticPaths: async () => {
          writing.begun();
          await writeAll(renderer, writing);
          // All is written: nothing is left for Astro.
          return [];
        },
      }));
    },
  },
});
