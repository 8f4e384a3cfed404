import type { AstroIntegration } from 'astro';
import { astroSettings, PORT } from './astro-settings.ts';
import { placementOf } from './placement.ts';
import type { Project } from './project.ts';
import { hostFolder } from './static-host.ts';

/** Something that serves the site. */
export type Server = { address: string; port: number; stop: () => Promise<void> };

/** A server that renders on demand; `refresh` makes it take up new content. */
export type WorkServer = Server & { refresh: () => void };

/** Serves `dist/`. */
export const serveSite = async (project: Project): Promise<Server> => {
  const { port, stop } = await hostFolder(project.dist, placementOf(project).base, PORT);
  return { ...reached(project, port), stop };
};

/** Serves pages as they are rendered, and again when what they show changes. */
export const serveWork = async (project: Project): Promise<WorkServer> => {
  let refresh = (): void => undefined;
  const integration: AstroIntegration = {
    name: 'variorum-work',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ order: 'post', entrypoint: new URL('./dev-types.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => {
        refresh = () => {
          globalThis.variorumLoads = (globalThis.variorumLoads ?? 0) + 1;
          // What was bundled of the pages holds lists of them.
          server.moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        };
      },
    },
  };
  // What only serves `dist/` need not wait for Astro to load.
  const { dev } = await import('astro');
  const server = await dev({ ...astroSettings(project), integrations: [integration] });
  return {
    ...reached(project, server.address.port),
    stop: () => server.stop(),
    refresh: () => {
      refresh();
    },
  };
};

/** Where the site is reached that a port serves. */
const reached = (project: Project, port: number): Pick<Server, 'address' | 'port'> => ({
  address: `http://localhost:${port}${placementOf(project).base}`,
  port,
});
