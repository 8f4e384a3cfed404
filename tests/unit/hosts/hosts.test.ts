import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { s3Commands } from '../../../scripts/lib/deploy/s3.ts';
import { cachingOf, FOREVER } from '../../../src/hosts/caching.ts';
import { headersFile, SECURITY } from '../../../src/hosts/headers.ts';
import { fits, FOR_HOSTS, mediaTypeOf } from '../../../src/hosts/types.ts';

const FILES = [
  '404.html',
  '_astro/Page.BqN1.css',
  '_astro/search.C9x_.js',
  '_headers',
  '_redirects',
  'about/index.html',
  'cards/0123456789abcdef.png',
  'data/quotes.csv',
  'data/quotes.json',
  'data/schemas/quotes.schema.json',
  'data/stories/0123456789abcdef.json',
  'data/stories/0123456789abcdef.tei.xml',
  'data/cite/0123456789abcdef.bib',
  'data/cite/0123456789abcdef.csl.json',
  'favicon.svg',
  'feeds/sources.opml',
  'feeds/stories.json',
  'feeds/stories.xml',
  'index.html',
  'manifest.webmanifest',
  'redirects.nginx.conf',
  'robots.txt',
  'search/index.json',
  'search/index/0123456789ab/words/0.bin',
  'sitemap-index.xml',
  'sw.js',
] as const;

describe('media types', () => {
  it('are those of IANA, or else those in use', () => {
    const types = Object.fromEntries(FILES.map((file) => [file, mediaTypeOf(file).split(';')[0]]));
    expect(types).toMatchObject({
      '_astro/search.C9x_.js': 'text/javascript',
      'about/index.html': 'text/html',
      'cards/0123456789abcdef.png': 'image/png',
      'data/cite/0123456789abcdef.bib': 'application/x-bibtex',
      'data/cite/0123456789abcdef.csl.json': 'application/vnd.citationstyles.csl+json',
      'data/quotes.csv': 'text/csv',
      'data/quotes.json': 'application/json',
      'data/schemas/quotes.schema.json': 'application/schema+json',
      'data/stories/0123456789abcdef.tei.xml': 'application/tei+xml',
      'feeds/sources.opml': 'text/x-opml',
      'feeds/stories.json': 'application/feed+json',
      'feeds/stories.xml': 'application/rss+xml',
      'manifest.webmanifest': 'application/manifest+json',
      'search/index/0123456789ab/words/0.bin': 'application/octet-stream',
      'sitemap-index.xml': 'application/xml',
    });
  });
});

/** `  Name: value` */
const pair = (line: string): [string, string] => {
  const [name = '', value = ''] = line.trim().split(': ');
  return [name, value];
};

describe.each(['/', '/repo/'])('_headers under %s', (base) => {
  const rules = headersFile(base)
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [pattern = '', ...lines] = rule.split('\n');
      return { pattern, headers: lines.map(pair) };
    });
  const headersOf = (file: string) =>
    rules
      .filter(({ pattern }) => fits(`${base}${file}`, pattern))
      .flatMap(({ headers }) => headers);

  it('set no header twice: hosts would join the values', () => {
    for (const file of FILES) {
      const names = headersOf(file).map(([name]) => name);
      expect(names, file).toEqual([...new Set(names)]);
    }
  });

  it('protect every file, and keep for long what never changes', () => {
    for (const file of FILES) {
      const headers: Record<string, string> = Object.fromEntries(headersOf(file));
      expect(headers).toMatchObject(SECURITY);
      const immutable = headers['Cache-Control'] === FOREVER;
      expect(immutable, file).toBe(/^(?:_astro|search\/index)\//.test(file));
    }
  });
});

describe('commands for S3', () => {
  /** What `aws s3 sync` (or `cp`) would upload by a command, as its documentation tells of filters. */
  const uploads = (command: string) => {
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
    const [, , , from = '', to = '', ...options] = words;
    const folder = from.slice('dist/'.length);
    const option = (name: string): string => options[options.indexOf(name) + 1] ?? '';
    if (words[2] === 'cp') return [{ file: folder, to, option }];
    return FILES.filter((file) => file.startsWith(folder)).flatMap((file) => {
      let taken = true;
      for (const [i, word] of options.entries())
        if (
          /^--(?:in|ex)clude$/.test(word) &&
          fits(file.slice(folder.length), options[i + 1] ?? '')
        )
          taken = word === '--include';
      return taken ? [{ file, to: to + file.slice(folder.length), option }] : [];
    });
  };
  const commands = s3Commands('dist', FILES, 's3://example.org/press/');
  const removal = commands.at(-1) ?? '';

  it('upload each file for readers once, with its type and its caching', () => {
    const uploaded = commands.slice(0, -1).flatMap(uploads);
    expect(uploaded.map(({ file }) => file).toSorted()).toEqual(
      FILES.filter((file) => !FOR_HOSTS.some((name) => name === file)).toSorted(),
    );
    for (const { file, to, option } of uploaded) {
      expect(option('--content-type')).toBe(mediaTypeOf(file));
      expect(option('--cache-control')).toBe(cachingOf(file));
      expect(`s3://example.org/press/${file}`.startsWith(to.replace(/[^/]*$/, ''))).toBe(true);
    }
  });

  it('upload what pages need before the pages, and remove at the end', () => {
    const order = commands.flatMap(uploads).map(({ file }) => file);
    expect(order.indexOf('_astro/Page.BqN1.css')).toBeLessThan(order.indexOf('index.html'));
    expect(removal).toContain('--delete');
    expect(commands.slice(0, -1).join('\n')).not.toContain('--delete');
  });

  it('take nothing but the address of a bucket', () => {
    expect(() => s3Commands('dist', FILES, "s3://x'; rm -rf /")).toThrow('is no bucket');
    expect(() => s3Commands('dist', FILES, '')).toThrow('is no bucket');
  });
});

describe('configuration of hosts', () => {
  const scripts = async () =>
    z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile('package.json', 'utf8'))).scripts;

  it('names a command of the project and the folder that it fills', async () => {
    const netlify = await readFile('netlify.toml', 'utf8');
    const [, command = ''] = /^command = ".*npm run (\w+)"$/m.exec(netlify) ?? [];
    expect(Object.keys(await scripts())).toContain(command);
    expect(netlify).toMatch(/^publish = "dist"$/m);
    const cloudflare: unknown = JSON.parse(
      (await readFile('wrangler.jsonc', 'utf8'))
        .replace(/^\s*\/\/.*$/gm, '')
        .replace(/,(\s*\})/g, '$1'),
    );
    expect(cloudflare).toMatchObject({ pages_build_output_dir: './dist' });
  });
});
