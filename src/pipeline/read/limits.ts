/**
 * The largest capture that is read, in bytes: 20 MB. A news page is under 2 MB (the largest of 793
 * measured is 1.8 MB), so a larger file is an archive, a video, or a mistake. Whoever reads files
 * should compare their size with this before loading them.
 */
export const MAX_BYTES = 20 * 1024 * 1024;

/**
 * The share of control characters above which bytes are no text. Terminal dumps hold a few escape
 * sequences; compressed and executable files hold about one in ten.
 */
export const MAX_CONTROL_SHARE = 0.02;
