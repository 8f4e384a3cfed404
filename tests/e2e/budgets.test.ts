import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { BASE, DIST, pathsIn } from './site.ts';

/** Bytes, gzip -9: a story or capture page with its style sheets, the script of any page but search. */
const STORY = 18 * 1024;
const CAPTURE = 40 * 1024;
const SCRIPT = 3 * 1024;

const packed = (bytes: string | Uint8Array): number => gzipSync(bytes, { level: 9 }).length;
const asset = (address: string): Promise<Buffer> =>
  readFile(join(DIST, address.slice(BASE.length - 1)));

/** A script and, once each, everything that it imports at once. */
const module = async (address: string, seen = new Set<string>()): Promise<number> => {
  if (seen.has(address)) return 0;
  seen.add(address);
  const code = await asset(address);
  let bytes = packed(code);
  for (const [, path = ''] of code.toString('utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
    bytes += await module(posix.join(posix.dirname(address), path), seen);
  return bytes;
};

const measure = async (path: string) => {
  const html = await readFile(join(DIST, path, 'index.html'));
  const document = parseDocument(html.toString('utf8'));
  let sheets = 0;
  for (const { attribs } of DomUtils.getElementsByTagName('link', document))
    if (attribs.rel === 'stylesheet') sheets += packed(await asset(attribs.href ?? ''));
  let script = 0;
  for (const element of DomUtils.getElementsByTagName('script', document)) {
    const { type, src } = element.attribs;
    if (src !== undefined) script += await module(src);
    else if (type === undefined || type === 'module')
      script += packed(DomUtils.textContent(element));
  }
  return { path, page: packed(html) + sheets, script };
};

const measured = await Promise.all((await pathsIn(DIST)).map(measure));
const stories = measured.filter(({ path }) => /\/stories\/[^/]+\//.test(path));
const most = (pages: typeof measured, part: 'page' | 'script') =>
  pages.reduce((max, page) => (page[part] > max[part] ? page : max));

for (const [type, pages] of Map.groupBy(measured, ({ path }) => path.split('/')[1] ?? ''))
  console.info(
    `/${type}: at most ${most(pages, 'page').page} bytes, script ${most(pages, 'script').script}`,
  );

describe('bytes, gzip -9', () => {
  it('of a story page with its style sheets are within 18 KB', () => {
    const { path, page } = most(stories, 'page');
    console.info(`largest story page with style sheets: ${page} bytes (${path})`);
    expect(page).toBeLessThanOrEqual(STORY);
  });

  it('of a capture page with its style sheets are within 40 KB', () => {
    const captures = measured.filter((page) => /\/captures\/[^/]+\//.test(page.path));
    const { path, page } = most(captures, 'page');
    console.info(`largest capture page with style sheets: ${page} bytes (${path})`);
    expect(page).toBeLessThanOrEqual(CAPTURE);
  });

  it('of the script on any page but search are within 3 KB', () => {
    const { path, script } = most(
      measured.filter((page) => page.path !== '/search/'),
      'script',
    );
    console.info(`most script on a page but search: ${script} bytes (${path})`);
    expect(script).toBeLessThanOrEqual(SCRIPT);
  });
});
