import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A running host. */
export type Host = { origin: string; stop: () => Promise<void> };

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** Types that are packed already. */
const PACKED = new Set(['image/png', 'application/octet-stream']);

/** What is named after its content never changes; all else is asked for again. */
const cachingOf = (path: string): string =>
  /^(?:_astro|search\/index)\//.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0';

/** Brotli as hosts do it while they answer, or gzip, or neither, as the browser takes it. */
const packing = (accepted: string): 'br' | 'gzip' | null => {
  const names = accepted.split(',').map((one) => one.trim().replace(/;.*/, ''));
  return (['br', 'gzip'] as const).find((name) => names.includes(name)) ?? null;
};

const pack = (bytes: Buffer, how: 'br' | 'gzip'): Buffer =>
  how === 'gzip'
    ? gzipSync(bytes)
    : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** The file of a folder that a path means; null where there is none. */
const fileOf = async (folder: string, path: string): Promise<string | null> => {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
  const found = path === '' || path.endsWith('/') ? join(file, 'index.html') : file;
  return (await stat(found).catch(() => null))?.isFile() === true ? found : null;
};

/** Bytes of an answer's body, as they are and as they are sent. */
export type Sent = { path: string; bytes: number; sent: number };

/** Serves a built site below its base on a free port, packed and cached as static hosts do. */
export const hostOf = async (
  folder: string,
  base: string,
  tell: (sent: Sent) => void = () => undefined,
): Promise<Host> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(base.length);
    const answer = async (): Promise<void> => {
      const file = pathname.startsWith(base) ? await fileOf(folder, path) : null;
      const shown = file ?? join(folder, '404.html');
      const type = TYPES[extname(shown)] ?? 'application/octet-stream';
      const how = PACKED.has(type) ? null : packing(request.headers['accept-encoding'] ?? '');
      const bytes = await readFile(shown);
      response.writeHead(file === null ? 404 : 200, {
        'Content-Type': type,
        'Cache-Control': cachingOf(path),
        Vary: 'Accept-Encoding',
        ...(how && { 'Content-Encoding': how }),
      });
      const body = how ? pack(bytes, how) : bytes;
      tell({ path, bytes: bytes.length, sent: body.length });
      response.end(body);
    };
    answer().catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
