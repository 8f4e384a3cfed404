import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachingOf } from '../../src/hosts/caching.ts';
import { SECURITY } from '../../src/hosts/headers.ts';
import { FOR_HOSTS, mediaTypeOf } from '../../src/hosts/types.ts';
import { CAPTURES } from '../made/captures.ts';
import { made } from './made-site.ts';
import { installedNginx, type Nginx, serveWithNginx } from './nginx.ts';

const nginx = installedNginx();
if (nginx === null)
  console.warn('nginx is not installed (Debian: nginx-light): deploy/nginx.conf is not tested.');

describe.skipIf(nginx === null).each(['/', '/repo/'])(
  'deploy/nginx.conf under %s',
  async (base) => {
    const { dist } = await made(CAPTURES, base);
    let server: Nginx;
    let files: string[];
    beforeAll(async () => {
      server = await serveWithNginx(nginx ?? '', dist, base);
      const entries = await readdir(dist, { recursive: true, withFileTypes: true });
      files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
    });
    afterAll(() => server.stop());

    it('serves every file as what it is, cached as it may be, and protected', async () => {
      for (const file of files.filter((name) => !FOR_HOSTS.some((host) => host === name))) {
        const { status, headers, body } = await server.get(base + encodeURI(file));
        expect([file, status]).toEqual([file, 200]);
        expect([file, headers['content-type']]).toEqual([file, mediaTypeOf(file)]);
        expect([file, headers['cache-control']]).toEqual([file, cachingOf(file)]);
        for (const [name, value] of Object.entries(SECURITY))
          expect(headers[name.toLowerCase()]).toBe(value);
        expect(body.equals(await readFile(join(dist, file)))).toBe(true);
      }
    });

    it('serves a page at its folder, and leads there without the slash', async () => {
      const page = await server.get(`${base}about/`);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      const { status, headers } = await server.get(`${base}about`);
      expect([status, headers.location]).toEqual([301, `${base}about/`]);
    });

    it('answers what is not there with the site’s page, and lets nobody keep that', async () => {
      for (const path of ['nowhere/', '_astro/gone.css', 'feeds/gone.xml', ...FOR_HOSTS]) {
        const { status, headers, body } = await server.get(base + path);
        expect([path, status]).toEqual([path, 404]);
        expect(body.equals(await readFile(join(dist, '404.html')))).toBe(true);
        expect(headers['cache-control']).toBeUndefined();
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
    });

    it('leads from an address that a story had before to the one that it has', async () => {
      const rules = await readFile(join(dist, '_redirects'), 'utf8');
      const [from = '', to = ''] = rules.split('\n')[1]?.split(' ') ?? [];
      const { status, headers } = await server.get(from);
      expect([status, headers.location]).toEqual([301, to]);
    });

    it('packs text, and leaves packed files as they are', async () => {
      const accepting = { 'Accept-Encoding': 'gzip' };
      const page = await server.get(base, accepting);
      expect(page.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(page.body).equals(await readFile(join(dist, 'index.html')))).toBe(true);
      const packed = files.find((file) => file.endsWith('.bin')) ?? '';
      expect(
        (await server.get(base + packed, accepting)).headers['content-encoding'],
      ).toBeUndefined();
    });

    it('lets other sites read data and feeds, not pages', async () => {
      for (const [path, shared] of [
        ['data/quotes.json', '*'],
        ['feeds/stories.xml', '*'],
        ['about/', undefined],
      ] as const) {
        const { headers } = await server.get(base + path);
        expect(headers['access-control-allow-origin']).toBe(shared);
      }
    });
  },
);
