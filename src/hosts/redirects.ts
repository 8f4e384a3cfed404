import type { Moved } from './moved.ts';

/**
 * Rules that one `_redirects` file may have: Cloudflare Pages reads 2,000
 * (developers.cloudflare.com/pages/configuration/redirects), Netlify advises against 10,000. The
 * pages that lead on serve the addresses beyond.
 */
export const MOST_RULES = 2000;

/** A path as an address writes it, without characters that a rule gives a meaning. */
const encoded = (path: string): string => encodeURI(path).replace(/[#?$]/g, encodeURIComponent);

/** A string of nginx's configuration. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** The `_redirects` file of Netlify and Cloudflare Pages: status 301, browsers keep the `#…`. */
export const redirectsFile = (moved: readonly Moved[], base: string): string => {
  const at = base.replace(/\/+$/, '');
  const rules = moved
    .slice(0, MOST_RULES)
    .map(({ from, to }) => `${encoded(at + from)} ${encoded(at + to)} 301\n`);
  return `# Addresses of stories and topics that lead on.\n${rules.join('')}`;
};

/** A map for nginx, to be included in its `http` block: from paths as it decodes them. */
export const nginxMap = (moved: readonly Moved[], base: string): string => {
  const at = base.replace(/\/+$/, '');
  const entries = moved.map(
    ({ from, to }) => `  ${quoted(at + from)} ${quoted(encoded(at + to))};\n`,
  );
  return `# Addresses of stories and topics that lead on. Include this in the http block; in the server block:
#   if ($variorum_moved) { return 301 $variorum_moved; }
map_hash_bucket_size 256;
map_hash_max_size ${Math.max(2048, 2 * moved.length)};
map $uri $variorum_moved {
  default "";
${entries.join('')}}
`;
};
