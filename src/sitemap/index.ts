import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { knownOf } from './known.ts';
import { isListed, type Known, lastChanged } from './listing.ts';

/** Addresses in one file: below the limit of the protocol, 50,000 (sitemaps.org), as of old. */
const IN_A_FILE = 45_000;

/**
 * The sitemap: an index, and as many files as the pages need, each page with the day on which what
 * it shows last changed where captures state it.
 */
export const sitemapOf = (): AstroIntegration[] => {
  let dist = '';
  let read: Known | undefined;
  /** Read when the site is rendered, which is when its pages are listed. */
  const known = (): Known => (read ??= knownOf(dist));
  return [
    {
      name: 'variorum-dist',
      hooks: {
        'astro:build:done': ({ dir }) => {
          dist = fileURLToPath(dir);
        },
      },
    },
    sitemap({
      entryLimit: IN_A_FILE,
      filter: (page) => isListed(page, known()),
      serialize: (item) => {
        const lastmod = lastChanged(item.url, known());
        return lastmod === undefined ? item : { ...item, lastmod };
      },
    }),
  ];
};
