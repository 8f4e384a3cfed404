import { astroSettings } from './astro-settings.ts';
import type { Render } from './build-site.ts';
import { placementOf } from './placement.ts';

/** Renders the pages, their search index and the hosts' redirects into a folder. */
export const renderSite: Render = async (project, folder) => {
  // Astro takes a second to load, which a site that is up to date need not wait for.
  const { build } = await import('astro');
  const { indexSite } = await import('../../src/search/index.ts');
  const { writeRedirects } = await import('../../src/redirects/index.ts');
  await build({ ...astroSettings(project), outDir: folder });
  await indexSite(folder, project.content);
  await writeRedirects(folder, placementOf(project).base, project.content);
};
