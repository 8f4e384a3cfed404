import { astroSettings } from './astro-settings.ts';
import type { Render } from './build-site.ts';
import { placementOf } from './placement.ts';

/** Renders the pages, their search index and what hosts read into a folder. */
export const renderSite: Render = async (project, folder) => {
  // Astro takes a second to load, which a site that is up to date need not wait for.
  const { build } = await import('astro');
  const { indexSite } = await import('../../src/search/index.ts');
  const { writeHostFiles } = await import('../../src/hosts/index.ts');
  await build({ ...astroSettings(project), outDir: folder });
  await indexSite(folder, project.content);
  await writeHostFiles(folder, placementOf(project).base, project.content);
};
