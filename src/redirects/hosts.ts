import type { Moved } from './moved.ts';

/**
 * Rules that one `_redirects` file may have: Cloudflare Pages reads 2,000
 * (developers.cloudflare.com/pages/configuration/redirects), Netlify advises against 10,000. The
 * pages that lead on serve the addresses beyond.
 */
export const MOST_RULES = 2000;

/** What a path below a base may hold so that no host takes a part of it for syntax. */
const PLAIN = /^[\w./~-]*$/;

/** `/press/` → `/press`. @throws {Error} for a base path with characters that hosts give a meaning */
const prefix = (base: string): string => {
  if (!PLAIN.test(base)) throw new Error(`BASE_PATH ${base}: use letters, digits and -._~/ alone`);
  return base.replace(/\/+$/, '');
};

/** The `_redirects` file of Netlify and Cloudflare Pages: status 301, browsers keep the `#…`. */
export const redirectsFile = (moved: readonly Moved[], base: string): string => {
  const at = prefix(base);
  const rules = moved.slice(0, MOST_RULES).map(({ from, to }) => `${at}${from} ${at}${to} 301\n`);
  return `# Addresses of stories and topics that lead on.\n${rules.join('')}`;
};

/** A map for nginx, to be included in its `http` block. */
export const nginxMap = (moved: readonly Moved[], base: string): string => {
  const at = prefix(base);
  return `# Addresses of stories and topics that lead on. Include this in the http block; in the server block:
#   if ($variorum_moved) { return 301 $variorum_moved; }
map_hash_bucket_size 256;
map_hash_max_size ${Math.max(2048, 2 * moved.length)};
map $uri $variorum_moved {
  default "";
${moved.map(({ from, to }) => `  ${at}${from} ${at}${to};\n`).join('')}}
`;
};
