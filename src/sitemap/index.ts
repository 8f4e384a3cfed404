import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'xast';
import { el, toMarkup } from '../site/xml-tree.ts';
import { byCodeUnit } from '../pipeline/text/order.ts';
import { knownOf } from './known.ts';
import { isListed, lastChanged } from './listing.ts';

/** Addresses in one file: below the limit of the protocol, 50,000 (sitemaps.org), as of old. */
const IN_A_FILE = 45_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** An address, and the day on which what is there last changed. */
type Entry = { loc: string; lastmod: string | undefined };

const fileOf = (root: 'urlset' | 'sitemapindex', entries: readonly Entry[]): string => {
  const elements = entries.map(({ loc, lastmod }): Element =>
    el(
      root === 'urlset' ? 'url' : 'sitemap',
      {},
      el('loc', {}, loc),
      ...(lastmod === undefined ? [] : [el('lastmod', {}, lastmod)]),
    ),
  );
  const lines = elements.map((element) => `${toMarkup(element)}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${lines}</${root}>\n`;
};

/**
 * Writes the sitemap into a rendered site: an index, and as many files as the pages need, each page
 * with the day on which what it shows last changed where captures state it.
 *
 * @param site full address of the front page
 * @param paths of all pages, below the front page
 */
export const writeSitemap = (dist: string, site: string, paths: readonly string[]): void => {
  const known = knownOf(dist);
  const entries = paths
    .map((path) => new URL(path, site).href)
    .filter((address) => isListed(address, known))
    .toSorted(byCodeUnit)
    .map((loc): Entry => ({ loc, lastmod: lastChanged(loc, known) }));
  const files: Entry[] = [];
  for (let at = 0; at < entries.length; at += IN_A_FILE) {
    const own = entries.slice(at, at + IN_A_FILE);
    const name = `sitemap-${files.length}.xml`;
    writeFileSync(join(dist, name), fileOf('urlset', own));
    const days = own.flatMap(({ lastmod }) => lastmod ?? []).toSorted(byCodeUnit);
    files.push({ loc: new URL(name, site).href, lastmod: days.at(-1) });
  }
  writeFileSync(join(dist, 'sitemap-index.xml'), fileOf('sitemapindex', files));
};
