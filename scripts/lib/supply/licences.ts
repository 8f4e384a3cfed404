import type { Package } from './lockfile.ts';

/**
 * Licences (SPDX) under which a package may be used here: they let the program be given away under its
 * own. Those of files or libraries that are only linked and not changed (MPL, LGPL, OFL) are among them.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['MIT', '0BSD', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Zlib', 'CC0-1.0', 'Python-2.0', 'MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1'],
]);

/** Whether an expression (`MIT`, `(MIT OR CC0-1.0)`, `MIT AND Zlib`) names allowed licences alone. */
export const isAllowed = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((licence) => ALLOWED.has(licence));

/** Packages whose licence is not stated, or not one of those allowed. */
export const notAllowed = (packages: readonly Package[]): Package[] =>
  packages.filter(({ license }) => license === undefined || !isAllowed(license));
