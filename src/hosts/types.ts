/**
 * What each kind of file of a built site is, as hosts should say it: a pattern (`*` is any characters,
 * slashes too) and a media type. The first that fits counts. IANA's names where there is one.
 */
export const MEDIA_TYPES = [
  ['feeds/*.xml', 'application/rss+xml; charset=utf-8'],
  ['feeds/*.json', 'application/feed+json; charset=utf-8'],
  ['*.opml', 'text/x-opml; charset=utf-8'],
  ['*.tei.xml', 'application/tei+xml; charset=utf-8'],
  ['*.schema.json', 'application/schema+json; charset=utf-8'],
  ['*.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['*.html', 'text/html; charset=utf-8'],
  ['*.css', 'text/css; charset=utf-8'],
  ['*.js', 'text/javascript; charset=utf-8'],
  ['*.json', 'application/json; charset=utf-8'],
  ['*.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['*.xml', 'application/xml; charset=utf-8'],
  ['*.csv', 'text/csv; charset=utf-8'],
  ['*.bib', 'application/x-bibtex; charset=utf-8'],
  ['*.txt', 'text/plain; charset=utf-8'],
  ['*.svg', 'image/svg+xml'],
  ['*.png', 'image/png'],
  // The packed files of the search index, above all, which nobody may unpack on the way.
  ['*', 'application/octet-stream'],
] as const satisfies readonly (readonly [string, string])[];

/** Files that tell a host what to do, and are not for readers. */
export const FOR_HOSTS = ['_headers', '_redirects', 'redirects.nginx.conf'] as const;

/** Whether a path without a slash at its beginning fits a pattern. */
export const fits = (path: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern.replace(/[.*+?^${}()|[\]\\]/g, (mark) => (mark === '*' ? '.*' : `\\${mark}`))}$`,
  ).test(path);

/** The media type of a file of the site, by its path below the base: `feeds/stories.xml`. */
export const mediaTypeOf = (path: string): string =>
  MEDIA_TYPES.find(([pattern]) => fits(path, pattern))?.[1] ?? 'application/octet-stream';
