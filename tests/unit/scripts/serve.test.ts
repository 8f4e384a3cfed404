import { createServer, type Server } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { PORT } from '../../../scripts/lib/astro-settings.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { serveSite } from '../../../scripts/lib/serve.ts';
import { folderWith } from './support/folder.ts';

/** Takes a port, unless somebody has it already: then it is as taken as a test can wish. */
const take = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    const done = (): void => {
      resolve(server);
    };
    server.once('error', done);
    server.listen(port, 'localhost', done);
  });

it('serves dist/ on the next free port where its own is taken, and says where', async () => {
  const taken = await take(PORT);
  const project = projectAt(await folderWith({ 'dist/index.html': '<p>the site</p>' }));
  const server = await serveSite(project);
  expect(server.port).not.toBe(PORT);
  expect(server.address).toBe(`http://localhost:${server.port}/`);
  expect(await (await fetch(server.address)).text()).toContain('the site');
  await server.stop();
  taken.close();
});

it('serves each file as what it is, a folder’s page at the folder, and a page for what is not there', async () => {
  vi.stubEnv('BASE_PATH', '/press/');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const project = projectAt(
    await folderWith({
      'dist/index.html': 'the site',
      'dist/404.html': 'not here',
      'dist/about/index.html': 'about',
      'dist/feeds/all.xml': '<rss/>',
      'dist/data/a.bib': '@misc{a}',
      'dist/_astro/a.css': 'a',
      'secret.txt': 'secret',
    }),
  );
  const server = await serveSite(project);
  onTestFinished(() => server.stop());
  const ask = async (path: string) => {
    const { status, headers } = await fetch(server.address + path, { redirect: 'manual' });
    return [status, headers.get('location') ?? headers.get('content-type')];
  };
  expect(await ask('')).toEqual([200, 'text/html; charset=utf-8']);
  expect(await ask('about/')).toEqual([200, 'text/html; charset=utf-8']);
  expect(await ask('about')).toEqual([301, '/press/about/']);
  expect(await ask('feeds/all.xml')).toEqual([200, 'application/rss+xml; charset=utf-8']);
  expect(await ask('data/a.bib')).toEqual([200, 'application/x-bibtex; charset=utf-8']);
  for (const path of ['feeds/none.xml', '..%2fsecret.txt', '%2e%2e/secret.txt', '%'])
    expect((await fetch(server.address + path)).status).toBeGreaterThanOrEqual(400);
  const immutable = await fetch(`${server.address}_astro/a.css`);
  expect(immutable.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(server.address)).headers.get('cache-control')).toBe('no-cache');
});
