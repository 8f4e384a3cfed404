import { ASKED, FOREVER } from './caching.ts';
import { SITE_POLICY } from './policy.ts';

/**
 * What every answer says besides its content: its type is not to be guessed, other sites learn the
 * host alone and hold no handle on its windows, and nothing runs, is fetched or framed but what the
 * policy names.
 */
export const SECURITY: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': SITE_POLICY,
};

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join the values where two rules set one
 * header, so caching is said only of what differs from their own default, which is to ask each time.
 *
 * @param base the path that the site stands under, with a slash at both ends
 */
export const headersFile = (base: string): string => {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [
      `${base}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  return `${[
    rule('*', SECURITY),
    rule('_astro/*', { 'Cache-Control': FOREVER }),
    rule('search/index/*', { 'Cache-Control': FOREVER }),
    rule('sw.js', { 'Cache-Control': ASKED }),
    rule('data/*', { 'Access-Control-Allow-Origin': '*' }),
    rule('feeds/*', { 'Access-Control-Allow-Origin': '*' }),
  ].join('\n\n')}\n`;
};
