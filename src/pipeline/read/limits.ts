/**
 * The largest capture that is read, in bytes: 20 MB. A news page is under 2 MB (the largest of 793
 * measured is 1.8 MB), so a larger one is a video, a data set, or a mistake. An archive may be of
 * any size: it is read as a stream, and this holds for each capture in it.
 */
export const MAX_BYTES = 20 * 1024 * 1024;

/**
 * How many times larger than its packed bytes an archive may become once it is beyond the size of
 * one capture. Text packs to a tenth, the most repetitive of logs to a fiftieth; deflate can at most
 * reach a thousandth (RFC 1951), which only zeros do.
 */
export const MAX_RATIO = 200;

/** How many times an archive may be packed: `.warc.gz` once, a mirror's copy of it twice. */
export const MAX_PACKED = 2;

/** The longest that the headers of an archived page may be, in bytes: servers allow 8 to 64 KB. */
export const MAX_HEADERS = 256 * 1024;

/**
 * The share of control characters above which bytes are no text. Terminal dumps hold a few escape
 * sequences; compressed and executable files hold about one in ten.
 */
export const MAX_CONTROL_SHARE = 0.02;

/** How many captures of an archive are put aside with a word on each; more are counted. */
export const MOST_FAULTS = 1000;
