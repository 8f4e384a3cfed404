import { buildSite } from '../lib/build-site.ts';
import type { Run } from '../lib/command.ts';
import { renderSite } from '../lib/render.ts';
import { statusOf } from '../lib/status.ts';

/** Builds `dist/`. */
export const build: Run = async ({ project, terminal, flags }) => {
  const force = flags.has('force');
  const leftOut = await buildSite(project, terminal, { force, render: renderSite });
  return statusOf(leftOut, flags.has('strict'));
};
