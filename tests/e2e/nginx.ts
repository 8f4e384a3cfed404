import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** An answer of the server. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer };

/** A running nginx. */
export type Nginx = {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  stop: () => Promise<void>;
};

/** The nginx of this machine; null where none is installed. */
export const installedNginx = (): string | null => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const runs = (path: string): boolean => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  return folders.map((folder) => join(folder, 'nginx')).find(runs) ?? null;
};

/** The configuration that is shipped, with the lines changed that it says are to be. */
const configured = async (root: string, base: string, socket: string): Promise<string> => {
  const shipped = await readFile('deploy/nginx.conf', 'utf8');
  const at = base.slice(0, -1);
  return shipped
    .replace('include /srv/site/redirects', `include ${root}${base}redirects`)
    .replace('root /srv/site;', `root ${root};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${at}/404.html;`)
    .replace('listen 80;', `listen unix:${socket};`);
};

/**
 * Serves a built site with a real nginx and the shipped configuration, through a socket in a folder
 * of its own.
 * @throws {Error} with what nginx says, where it does not start
 */
export const serveWithNginx = async (nginx: string, dist: string, base: string): Promise<Nginx> => {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-nginx-'));
  const [root, socket] = [join(folder, 'site'), join(folder, 'socket')];
  if (base === '/') await symlink(dist, root);
  else {
    await mkdir(root);
    await symlink(dist, join(root, base.slice(1, -1)));
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  ${await configured(root, base, socket)}
}`,
  );
  const child = spawn(nginx, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]);
  let said = '';
  child.stderr.on('data', (words: Buffer) => (said += words.toString()));
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });
  const get: Nginx['get'] = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const asked = request({ socketPath: socket, path, headers: { Host: 'x', ...headers } });
      asked.on('error', reject);
      asked.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(chunks),
          });
        });
      });
      asked.end();
    });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  // It is ready when it answers; where it ends instead, it says why.
  const answers = async (): Promise<void> => {
    while (child.exitCode === null && child.signalCode === null)
      try {
        await get(base);
        return;
      } catch {
        await new Promise((resolve) => setImmediate(resolve));
      }
    throw new Error(`nginx does not start: ${said}`);
  };
  await Promise.race([answers(), ended.then(() => Promise.reject(new Error(`nginx: ${said}`)))]);
  return { get, stop };
};
