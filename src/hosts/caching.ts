import { fits } from './types.ts';

/** Kept for a year, never asked for again. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** Asked for each time: an old worker would keep an old site alive. */
export const ASKED = 'no-cache';

/** Kept for five minutes, then asked for again, which costs nothing where nothing changed. */
export const SHORTLY = 'public, max-age=300';

/**
 * What becomes of a file in browsers and caches on the way: a pattern and the value of
 * `Cache-Control`. The first that fits counts. A name in `_astro/` holds a digest of the
 * file, the name of a folder in `search/index/` one of all files in it.
 */
export const CACHING = [
  ['_astro/*', FOREVER],
  ['search/index/*', FOREVER],
  ['sw.js', ASKED],
  ['*', SHORTLY],
] as const satisfies readonly (readonly [string, string])[];

/** How a file of the site is cached, by its path below the base. */
export const cachingOf = (path: string): string =>
  CACHING.find(([pattern]) => fits(path, pattern))?.[1] ?? SHORTLY;
