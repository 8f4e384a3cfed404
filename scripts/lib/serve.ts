import { type AstroIntegration, dev, preview } from 'astro';
import { astroSettings } from './astro-settings.ts';
import { placementOf } from './placement.ts';
import type { Project } from './project.ts';

/** Something that serves the site. */
export type Server = { address: string; port: number; stop: () => Promise<void> };

/** A server that renders on demand; `refresh` makes it take up new content. */
export type WorkServer = Server & { refresh: () => Promise<void> };

/** Serves `dist/`. */
export const serveSite = async (project: Project): Promise<Server> => {
  // Vite would speak of a taken port on standard output, in its own words.
  const vite = { logLevel: 'error' } as const;
  const server = await preview({ ...astroSettings(project), outDir: project.dist, vite });
  return { ...reached(project, server.port), stop: () => server.stop() };
};

/** Serves pages as they are rendered, and again when what they show changes. */
export const serveWork = async (project: Project): Promise<WorkServer> => {
  let refresh = (): Promise<void> => Promise.resolve();
  const integration: AstroIntegration = {
    name: 'variorum-refresh',
    hooks: {
      'astro:server:setup': ({ refreshContent }) => {
        refresh = () => refreshContent?.({}) ?? Promise.resolve();
      },
    },
  };
  const server = await dev({ ...astroSettings(project), integrations: [integration] });
  return {
    ...reached(project, server.address.port),
    stop: () => server.stop(),
    refresh: () => refresh(),
  };
};

/** Where the site is reached that a port serves. */
const reached = (project: Project, port: number): Pick<Server, 'address' | 'port'> => ({
  address: `http://localhost:${port}${placementOf(project).base}`,
  port,
});
