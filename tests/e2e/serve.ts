import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileAt, typeOf } from '../../scripts/lib/static-host.ts';
import { SECURITY } from '../../src/hosts/headers.ts';

/** A running server. */
export type Server = { origin: string; stop: () => Promise<void> };

/**
 * Serves a built site under its base path on a free port, as a static host does that reads `_headers`
 * for what protects, or one that redirects permanently what it is told to (path → path).
 */
export const serve = async (
  folder: string,
  base: string,
  moved: ReadonlyMap<string, string> = new Map(),
): Promise<Server> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const to = moved.get(pathname);
    if (to !== undefined) {
      response.writeHead(301, { Location: to }).end();
      return;
    }
    const answer = async (): Promise<void> => {
      const file = pathname.startsWith(base)
        ? await fileAt(folder, pathname.slice(base.length - 1))
        : null;
      const shown = file ?? join(folder, '404.html');
      response.writeHead(file === null ? 404 : 200, {
        'Content-Type': typeOf(folder, shown),
        ...SECURITY,
      });
      response.end(await readFile(shown));
    };
    answer().catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
};
