import { astroSettings } from './astro-settings.ts';
import type { Render } from './build-site.ts';

/** Renders the pages and their search index into a folder. */
export const renderSite: Render = async (project, folder) => {
  // Astro takes a second to load, which a site that is up to date need not wait for.
  const { build } = await import('astro');
  const { indexSite } = await import('../../src/search/index.ts');
  await build({ ...astroSettings(project), outDir: folder });
  await indexSite(folder);
};
