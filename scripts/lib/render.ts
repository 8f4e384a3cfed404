import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Render } from './build-site.ts';
import { renderHere, renderInThreads } from './pages/threads.ts';
import { settingsOf } from './placement.ts';
import type { Project } from './project.ts';

/** Articles from which on pages are rendered in threads. */
const MANY = 500;

const hasMany = ({ content }: Project): boolean =>
  readdirSync(join(content, 'articles')).length >= MANY;

/** Renders the pages and all that goes with them into a folder: search index, worker, what hosts read. */
export const renderSite: Render = async (project, folder) => {
  const { indexSite } = await import('../../src/search/index.ts');
  const { writeHostFiles } = await import('../../src/hosts/index.ts');
  const { writeSitemap } = await import('../../src/sitemap/index.ts');
  const { writeWorker } = await import('../../src/offline/index.ts');
  const { url, base, offline } = settingsOf(project);
  process.chdir(project.root);
  mkdirSync(folder, { recursive: true });
  const index = indexSite(folder, project.content, project.cache);
  const render = hasMany(project) ? renderInThreads : renderHere;
  const rendering = render(project, folder, base);
  try {
    const pages = await rendering.pages;
    writeSitemap(folder, new URL(base, url).href, pages);
    await writeWorker(folder, base, offline);
    await writeHostFiles(folder, base, project.content);
    await index.done;
  } finally {
    await Promise.all([rendering.stop(), index.stop()]);
  }
};
