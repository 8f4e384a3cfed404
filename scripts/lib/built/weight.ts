import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Bytes of a page, gzip -9: its HTML with its style sheets, and all script that it loads at once. */
export type Weight = { path: string; page: number; script: number };

const packed = (bytes: string | Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

/** What an import of a built script names, where it is loaded with it. */
const IMPORTS = /(?:from|import)\s*"(\.[^"]+)"/g;

/**
 * Weighs a page of a built site.
 *
 * @param dist the folder of the site
 * @param base the path that it was built for, with a slash at both ends
 * @param path the page below it: `/about/`
 */
export const weigh = async (dist: string, base: string, path: string): Promise<Weight> => {
  const asset = (address: string): Promise<Buffer> =>
    readFile(join(dist, address.slice(base.length - 1)));
  /** A script and, once each, everything that it imports at once. */
  const module = async (address: string, seen: Set<string>): Promise<number> => {
    if (seen.has(address)) return 0;
    seen.add(address);
    const code = await asset(address);
    let bytes = packed(code);
    for (const [, to = ''] of code.toString('utf8').matchAll(IMPORTS))
      bytes += await module(posix.join(posix.dirname(address), to), seen);
    return bytes;
  };

  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  const html = await readFile(join(dist, file));
  const document = parseDocument(html.toString('utf8'));
  let sheets = 0;
  for (const { attribs } of DomUtils.getElementsByTagName('link', document))
    if (attribs.rel === 'stylesheet') sheets += packed(await asset(attribs.href ?? ''));
  let script = 0;
  const seen = new Set<string>();
  for (const element of DomUtils.getElementsByTagName('script', document)) {
    const { type, src } = element.attribs;
    if (src !== undefined) script += await module(src, seen);
    else if (type === undefined || type === 'module')
      script += packed(DomUtils.textContent(element));
  }
  return { path, page: packed(html) + sheets, script };
};
