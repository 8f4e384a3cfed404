/**
 * The content security policy (CSP level 3) of a site. Everything that a site needs comes from its
 * own host, as files: no script and no frame stands within a page, and nothing is fetched from
 * elsewhere, whatever a capture may hold.
 */
const DIRECTIVES = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  // The search, and what is read ahead.
  ['connect-src', "'self'"],
  ['img-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
] as const;

const policyOf = (...more: readonly string[]): string =>
  [...DIRECTIVES.map((directive) => directive.join(' ')), ...more].join('; ');

/**
 * The policy for a whole site, as a header: hosts say one for every file, so it names no style
 * sheet by its hash. It also forbids to frame a page, which no page can say of itself.
 */
export const SITE_POLICY = policyOf("style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'");

/**
 * The policy of one page, for its `meta` element: of style sheets within the page those alone that
 * the build put there. Where a host says the site's too, browsers hold to both.
 *
 * @param hashes of its style elements: `sha256-…`, base 64
 */
export const pagePolicy = (hashes: readonly string[]): string =>
  policyOf(["style-src 'self'", ...hashes.map((hash) => `'${hash}'`)].join(' '));
