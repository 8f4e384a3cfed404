import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { z } from 'zod';
import type { Code } from './code.ts';

/** Whoever knows the addresses of all pages and renders each. */
export type Renderer = {
  paths: AstroPrerenderer['getStaticPaths'];
  render: (
    request: Request,
    options: Parameters<AstroPrerenderer['render']>[1],
  ) => Promise<Response>;
};

type App = ConstructorParameters<typeof StaticPaths>[0] & {
  render: Renderer['render'];
  logger: unknown;
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
};

const Module = z.object({
  app: z.custom<App>((app) => typeof app === 'object' && app !== null && 'setInternals' in app),
});

/**
 * Astro's own way of rendering (`astro/dist/core/build/default-prerenderer.js`), with code that an earlier
 * build may have made in the place of what has just been made: the code is told what it asks of Astro's build,
 * which is the style sheets of each page and the scripts of all (`tests/e2e/carried-over.test.ts` compares what comes of it).
 */
export const rendererOf = async ({ folder, about }: Code): Promise<Renderer> => {
  const { app } = Module.parse(await import(pathToFileURL(join(folder, about.entry)).href));
  app.setInternals({
    pagesByKeys: new Map(about.pages),
    entrySpecifierToBundleMap: new Map(about.entries),
  });
  app.setOptions({ settings: { scripts: about.scripts }, logger: app.logger });
  return {
    paths: () => new StaticPaths(app).getAll(),
    render: (request, options) => app.render(request, options),
  };
};
