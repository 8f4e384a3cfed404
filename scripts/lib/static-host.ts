import { readFile, stat } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { join, normalize, relative, sep } from 'node:path';
import { ASKED, cachingOf, FOREVER } from '../../src/hosts/caching.ts';
import { SECURITY } from '../../src/hosts/headers.ts';
import { mediaTypeOf } from '../../src/hosts/types.ts';
import { codeOf } from './failure.ts';

/** Ports that are tried, one after the other, before any that is free. */
const TRIED = 20;

/**
 * The file of a folder that an address means: the file itself, or the page of a folder whose address
 * ends in a slash; null where there is none.
 *
 * @param path with a slash at its beginning, as the address has it
 */
export const fileAt = async (folder: string, path: string): Promise<string | null> => {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile() === true) return file;
  if (found?.isDirectory() !== true || !path.endsWith('/')) return null;
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => null)) ? index : null;
};

/** The media type of a file of a site. */
export const typeOf = (folder: string, file: string): string =>
  mediaTypeOf(relative(folder, file).split(sep).join('/'));

const isForever = (path: string | null): boolean => cachingOf(path?.slice(1) ?? '') === FOREVER;

const answers =
  (folder: string, base: string): RequestListener =>
  (request, response) => {
    const answer = async (): Promise<void> => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : null;
      const file = path === null ? null : await fileAt(folder, path);
      if (file === null && path !== null && (await fileAt(folder, `${path}/`)) !== null) {
        response.writeHead(301, { Location: `${pathname}/` }).end();
        return;
      }
      const shown = file ?? join(folder, '404.html');
      const bytes = await readFile(shown).catch(() => 'Not found');
      response.writeHead(file === null ? 404 : 200, {
        ...SECURITY,
        'Content-Type': typeOf(folder, shown),
        // What is built anew is to be seen at once; what never changes need not be asked for.
        'Cache-Control': file !== null && isForever(path) ? FOREVER : ASKED,
      });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    };
    answer().catch(() => response.writeHead(400).end());
  };

/** A running host of a folder. */
export type StaticHost = { port: number; stop: () => Promise<void> };

/**
 * Serves a built site on this machine alone, as hosts do by the recipes: each file with its type and
 * its caching, a folder's page at the folder, `404.html` for what is not there.
 *
 * @param base the path that the site stands under, with a slash at both ends
 * @param port the port to take; the next free one where it is taken
 */
export const hostFolder = async (
  folder: string,
  base: string,
  port: number,
): Promise<StaticHost> => {
  const server = createServer(answers(folder, base));
  const listen = (at: number): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const failed = (error: Error): void => {
        if (codeOf(error) === 'EADDRINUSE') resolve(false);
        else reject(error);
      };
      server.once('error', failed);
      server.listen(at, 'localhost', () => {
        server.off('error', failed);
        resolve(true);
      });
    });
  const ports = [...Array.from({ length: TRIED }, (_, i) => port + i), 0];
  for (const at of ports) if (await listen(at)) break;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return {
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
