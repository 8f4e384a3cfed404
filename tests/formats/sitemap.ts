import { childrenOf, isAddress, rootOf, textOf } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Limits of a file (sitemaps.org protocol): addresses, and bytes. */
const LIMIT = { entries: 50_000, bytes: 50 * 1024 * 1024 };
const W3C_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** An address of a sitemap, and when what is there last changed. */
export type SitemapEntry = { loc: string; lastmod?: string };

/** The entries of a sitemap or of an index of them. */
export const entriesOf = (xml: string): SitemapEntry[] =>
  childrenOf(rootOf(xml)).map((entry) => {
    const [loc, lastmod] = ['loc', 'lastmod'].map((name) => childrenOf(entry, name).map(textOf)[0]);
    return { loc: loc ?? '', lastmod };
  });

/**
 * What is wrong with a sitemap, or an index of them, by the protocol.
 *
 * @param site full address of the front page, below which all addresses stand
 */
export const sitemapFindings = (xml: string, site: string): string[] => {
  const root = rootOf(xml);
  const kind = { urlset: 'url', sitemapindex: 'sitemap' }[root.name];
  if (kind === undefined || root.attributes.xmlns !== NAMESPACE) return ['root is no sitemap'];
  const entries = entriesOf(xml);
  const locs = entries.map(({ loc }) => loc);
  return [
    ...childrenOf(root).flatMap((entry) => [
      ...(entry.name === kind ? [] : [entry.name]),
      ...childrenOf(entry)
        .map(({ name }) => name)
        .filter((name) => name !== 'loc' && name !== 'lastmod'),
    ]),
    ...(entries.length === 0 ? ['empty'] : []),
    ...(entries.length > LIMIT.entries ? ['too many entries'] : []),
    ...(Buffer.byteLength(xml) > LIMIT.bytes ? ['too long'] : []),
    ...locs.filter((loc) => !isAddress(loc) || !loc.startsWith(site)),
    ...(new Set(locs).size === locs.length ? [] : ['an address twice']),
    ...entries.flatMap(({ lastmod }) =>
      lastmod === undefined || (W3C_DATE.test(lastmod) && !Number.isNaN(Date.parse(lastmod)))
        ? []
        : [`lastmod ${lastmod}`],
    ),
  ];
};
