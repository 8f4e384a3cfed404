import { wideDecoder, wideEncoding } from './encoding/wide.ts';

/** What a stream of captures is: packed, a web archive, records line by line, records, or one page. */
export type Format = 'gzip' | 'warc' | 'lines' | 'values' | 'page';

/** How many bytes tell what a file is. */
export const HEAD = 64 * 1024;

/** Where a record begins: a brace and a name in quotes; a list of records: a bracket before it. */
const RECORD = /^\{\s*"[^"\n]{0,200}"\s*:/;
const LIST = /^\[\s*\{\s*["}]/;

const BRACE = 0x7b;
const BRACKET = 0x5b;

/** Bytes that may stand before the first sign: white space, record separator, the mark of UTF-8. */
const isLead = (byte: number): boolean =>
  byte === 0x20 ||
  (byte >= 0x09 && byte <= 0x0d) ||
  byte === 0x1e ||
  byte === 0xef ||
  byte === 0xbb ||
  byte === 0xbf;

const isObject = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** Where the object at the start of a text ends; the text's end where it goes beyond. */
const endOfObject = (text: string): number => {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/["{}]|\\./g)) {
    // Inside a string the depth is negative.
    if (sign === '"') depth = -depth;
    else if (depth >= 0 && sign === '{') depth += 1;
    else if (depth >= 0 && sign === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
};

/**
 * JSON Lines where a line is a record by itself, and half of the lines begin as one does; records over
 * several lines where nothing else stands behind the first. A dump may start with a script's data.
 */
const recordFormat = (text: string, whole: boolean): Format => {
  const lines = text.split('\n');
  if (!whole) lines.pop();
  const written = lines.filter((line) => line.trim() !== '');
  const begun = written.filter((line) => /^[\u001e]?\{/.test(line));
  if (begun.some((line) => isObject(line.replace('\u001e', ''))))
    return begun.length * 2 >= written.length ? 'lines' : 'page';
  return /^[\s,]*(?:$|[{\u001e])/.test(text.slice(endOfObject(text))) ? 'values' : 'page';
};

/** What a file is, by its first bytes (at least `HEAD`, or all there are). */
export const formatOf = (head: Uint8Array): Format => {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const wide = wideEncoding(head, HEAD);
  if (wide === null) {
    const at = head.findIndex((byte) => !isLead(byte));
    const first = head[at];
    if (first === 0x57 && Buffer.from(head.subarray(at, at + 5)).equals(Buffer.from('WARC/')))
      return 'warc';
    if (first !== BRACE && first !== BRACKET) return 'page';
  }
  const decoded = wide ? wideDecoder(wide)(head, true) : new TextDecoder().decode(head);
  const text = decoded.replace(/^[\s\u001e]+/, '');
  if (LIST.test(text.slice(0, 1000))) return 'values';
  return RECORD.test(text.slice(0, 1000)) ? recordFormat(text, head.length < HEAD) : 'page';
};

const APPENDED: ReadonlySet<Format> = new Set(['gzip', 'warc', 'lines']);

/** Whether a stream that begins with these bytes is of a kind to which captures are appended. */
export const isAppendedTo = (head: Uint8Array): boolean =>
  APPENDED.has(formatOf(head.subarray(0, HEAD)));
