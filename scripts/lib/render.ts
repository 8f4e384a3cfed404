import { astroSettings } from './astro-settings.ts';
import type { Render } from './build-site.ts';
import { settingsOf } from './placement.ts';

/** Renders the pages and all that goes with them into a folder: search index, worker, what hosts read. */
export const renderSite: Render = async (project, folder) => {
  // Astro takes a second to load, which a site that is up to date need not wait for.
  const { build } = await import('astro');
  const { indexSite } = await import('../../src/search/index.ts');
  const { writeHostFiles } = await import('../../src/hosts/index.ts');
  const { writeWorker } = await import('../../src/offline/index.ts');
  const { base, offline } = settingsOf(project);
  await build({ ...astroSettings(project), outDir: folder });
  await indexSite(folder, project.content);
  await writeWorker(folder, base, offline);
  await writeHostFiles(folder, base, project.content);
};
