import { PORT } from '../lib/astro-settings.ts';
import { buildSite } from '../lib/build-site.ts';
import type { Run } from '../lib/command.ts';
import { interrupted } from '../lib/interrupt.ts';
import { renderSite } from '../lib/render.ts';
import { serveSite } from '../lib/serve.ts';
import { statusOf } from '../lib/status.ts';

/** Builds the site and serves it until it is told to end. */
export const start: Run = async ({ project, terminal, flags }) => {
  const force = flags.has('force');
  const leftOut = await buildSite(project, terminal, { force, render: renderSite });
  const server = await serveSite(project);
  if (server.port !== PORT) terminal.say(`port ${PORT} is taken, so another one serves`);
  await terminal.data(`${server.address}\n`);
  await interrupted();
  await server.stop();
  return statusOf(leftOut, flags.has('strict'));
};
