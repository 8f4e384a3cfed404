import { astroSettings } from './astro-settings.ts';
import type { Render } from './build-site.ts';
import { settingsOf } from './placement.ts';
import { programDigest } from './stamp.ts';

/** Renders the pages and all that goes with them into a folder: search index, worker, what hosts read. */
export const renderSite: Render = async (project, folder) => {
  // Astro takes a second to load, which a site that is up to date need not wait for.
  const { build } = await import('astro');
  const { pageWriter } = await import('./pages/write.ts');
  const { indexSite } = await import('../../src/search/index.ts');
  const { writeHostFiles } = await import('../../src/hosts/index.ts');
  const { writeSitemap } = await import('../../src/sitemap/index.ts');
  const { writeWorker } = await import('../../src/offline/index.ts');
  const { url, base, offline } = settingsOf(project);
  const pages: string[] = [];
  const index = indexSite(folder, project.content);
  try {
    const program = programDigest(project);
    const writer = pageWriter({ project, folder, base, program, begun: index.write, pages });
    await build({ ...astroSettings(project), outDir: folder, integrations: [writer] });
    writeSitemap(folder, new URL(base, url).href, pages);
    await writeWorker(folder, base, offline);
    await writeHostFiles(folder, base, project.content);
    await index.done;
  } finally {
    await index.stop();
  }
};
