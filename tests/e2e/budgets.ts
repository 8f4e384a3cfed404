/** Bytes, gzip -9: a story page with its style sheets. */
export const STORY = 18 * 1024;

/** A capture page with its style sheets. */
export const CAPTURE = 40 * 1024;

/** The script of any page but search. */
export const SCRIPT = 3 * 1024;
