import { build as astroBuild, dev as astroDev, preview as astroPreview } from 'astro';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { indexSite } from '../../src/search/index.ts';
import { basePath } from './base-path.ts';
import type { Project } from './project.ts';

/** Where the site is served on this machine; the next free port where this one is taken. */
export const PORT = 4321;

/** Something that serves the site, and under which path. */
export type Server = { port: number; stop: () => Promise<void> };

/** A server that renders on demand; `refresh` makes it take up new content. */
export type WorkServer = Server & { refresh: () => Promise<void> };

/** Renders the pages and their search index into a folder. */
export const renderSite = async (project: Project, folder: string): Promise<void> => {
  await astroBuild({ ...settings(project), outDir: folder });
  await indexSite(folder);
};

/** Serves `dist/`. */
export const serveSite = async (project: Project): Promise<Server> => {
  const server = await astroPreview({ ...settings(project), outDir: project.dist });
  return { port: server.port, stop: () => server.stop() };
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
  const server = await astroDev({ ...settings(project), integrations: [integration] });
  return {
    port: server.address.port,
    stop: () => server.stop(),
    refresh: () => refresh(),
  };
};

/** The address of what a server serves. */
export const addressOf = ({ port }: Server): string => `http://localhost:${port}${basePath()}`;

const settings = ({ root }: Project): AstroInlineConfig => {
  // The loaders find `content/` from the working folder, as Astro does its own things.
  process.chdir(root);
  // Nothing is sent anywhere while a site is built or served.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  return { root, logLevel: 'warn', server: { port: PORT } };
};
