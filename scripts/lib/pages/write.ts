import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { withPolicy } from '../../../src/hosts/with-policy.ts';
import type { Reads } from '../../../src/site/reads.ts';
import type { Project } from '../project.ts';
import { bodyOf, keepBodies } from './bodies.ts';
import { carriedOf } from './carried.ts';
import { removeEmpty } from './empty.ts';
import type { LastSite } from './last-site.ts';
import { makeFile } from './make-file.ts';
import type { Renderer } from './renderer.ts';
import { isIn, type Share, shardOf } from './shares.ts';

/** Pages under way at a time: some wait for a picture to be drawn. */
const AHEAD = 8;

/** Where the file of an address stands below the site's folder. */
const fileOf = ({ pathname, route }: PathWithRoute): string => {
  const parts = pathname.split('/').filter((part) => part !== '');
  const path = parts.join('/');
  if (parts.includes('..')) throw new Error(`${pathname}: no address of the site.`);
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
};

/** A page that is to be written or carried over. */
type Page = { path: string; home: string; from: PathWithRoute };

/** All pages: the paths of all, the addresses of those that readers see, and the ones that are written here. */
type Pages = { paths: Set<string>; addresses: string[]; own: Page[] };

/** The pages of all routes, each once, in the order of the routes. */
const pagesOf = async (
  all: readonly PathWithRoute[],
  reads: Reads,
  isOwn: (home: string) => boolean,
): Promise<Pages> => {
  const pages: Pages = { paths: new Set(), addresses: [], own: [] };
  for (const from of all) {
    const path = fileOf(from);
    if (pages.paths.has(path)) continue;
    pages.paths.add(path);
    if (from.route.type === 'page' && path !== '404.html')
      pages.addresses.push(path.replace(/index\.html$/, ''));
    const home = (await reads.home(path)) ?? path;
    if (isOwn(home)) pages.own.push({ path, home, from });
  }
  return pages;
};

/** Those of a story one after the other; pictures last: each is drawn in a thread, for which nobody waits meanwhile. */
const inOrder = (pages: readonly Page[]): Page[] => {
  const { true: pictures = [], false: others = [] } = Object.groupBy(
    pages,
    ({ path }) => `${path.endsWith('.png')}` as const,
  );
  return [...[...Map.groupBy(others, ({ home }) => home).values()].flat(), ...pictures];
};

/** What writing the pages is told. */
export type Writing = {
  project: Project;
  /** The new site's folder, which may hold the last one's pages under names of its own. */
  folder: string;
  /** The path that the site stands under, with a slash at both ends. */
  base: string;
  /** Digest over the program and the settings. */
  program: string;
  /** What is known of the last site where this thread got the folder ready. */
  last: LastSite | null;
  /** The pages that are written here: known when there is content to write them from. */
  share: Share | Promise<Share>;
};

/**
 * Writes the pages (each with its policy) and files of the routes that are in the share, and carries over
 * those of the last site that come out the same. In Astro's place, which takes a promise or more for each
 * call of the file system.
 *
 * @returns addresses of all pages of the site below the base
 */
const writeAll = async (renderer: Renderer, writing: Writing): Promise<string[]> => {
  const { project, folder, base } = writing;
  const take = (share: Share): void => {
    globalThis.variorumShare = isIn(share);
  };
  // Whatever content is asked for waits until it is made.
  if (writing.share instanceof Promise) globalThis.variorumContent = writing.share.then(take);
  else take(writing.share);
  const routes = await renderer.paths();
  const share = await writing.share;
  const reads = globalThis.variorumReads;
  if (reads === undefined) throw new Error('The pages do not say what they read.');
  const { paths, addresses, own } = await pagesOf(routes, reads, isIn(share));
  const shards = await carriedOf(project, writing, share, reads.now);

  const write = async ({ path, home, from }: Page): Promise<void> => {
    const carried = shards.get(shardOf(home));
    if (carried === undefined) return;
    const file = join(folder, path);
    const given = from.cacheKey;
    if (given !== undefined && carried.carry(path, given, file)) return;
    const { outcome, keys } = await reads.during(async () => {
      const address = new URL(`${base}${path.replace(/index\.html$/, '')}`, 'http://localhost');
      const response = await renderer.render(new Request(address), { routeData: from.route });
      if (!response.ok && path !== '404.html')
        throw new Error(`${path}: the page answered with status ${response.status}.`);
      const bytes = await bodyOf(response);
      const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
      return isPage ? withPolicy(bytes) : bytes;
    });
    const noted = given === undefined ? () => undefined : await carried.written(path, given, keys);
    noted(makeFile(file, outcome));
  };

  const waiting = inOrder(own).values();
  const work = async (): Promise<void> => {
    for (const page of waiting) await write(page);
  };
  await Promise.all(Array.from({ length: AHEAD }, work));
  for (const carried of shards.values()) {
    for (const path of carried.gone(paths)) {
      rmSync(join(folder, path), { force: true });
      removeEmpty(folder, dirname(path));
    }
    await carried.keep();
  }
  return addresses;
};

/** Writes the pages of a share, each in place of what stands there. See `writeAll`. */
export const writePages = async (renderer: Renderer, writing: Writing): Promise<string[]> => {
  const end = keepBodies();
  try {
    return await writeAll(renderer, writing);
  } finally {
    end();
  }
};
