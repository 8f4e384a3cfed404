import { createServer, type Server } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
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
  const folder = process.cwd();
  onTestFinished(() => {
    process.chdir(folder);
  });
  const taken = await take(PORT);
  const project = projectAt(await folderWith({ 'dist/index.html': '<p>the site</p>' }));
  const server = await serveSite(project);
  expect(server.port).not.toBe(PORT);
  expect(server.address).toBe(`http://localhost:${server.port}/`);
  expect(await (await fetch(server.address)).text()).toContain('the site');
  await server.stop();
  taken.close();
});
