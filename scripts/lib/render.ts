import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Render } from './build-site.ts';
import { hasLastPages } from './pages/carried.ts';
import { renderHere, renderInThreads } from './pages/threads.ts';
import { settingsOf } from './placement.ts';
import type { Project } from './project.ts';
import { programDigest } from './stamp.ts';

/** Articles from which on pages are rendered in threads. */
const MANY = 500;

/** Files of content that change little: one thread reads the content sooner than several do, each for itself. */
const FEW = 500;

const articlesIn = ({ content }: Project): number => readdirSync(join(content, 'articles')).length;

/**
 * Adds all that goes with the pages of a site: search index, sitemap, worker, what hosts read.
 * @param pages addresses of all pages below the base, once these are written
 */
export const completeSite = async (
  project: Project,
  folder: string,
  pages: Promise<string[]>,
): Promise<void> => {
  const { indexSite } = await import('../../src/search/index.ts');
  const { writeHostFiles } = await import('../../src/hosts/index.ts');
  const { writeSitemap } = await import('../../src/sitemap/index.ts');
  const { writeWorker } = await import('../../src/offline/index.ts');
  const { url, base, offline } = settingsOf(project);
  // The loaders find `content/` from there.
  process.chdir(project.root);
  const { content, cache } = project;
  const index = indexSite({ folder, content, cache, program: programDigest(project) });
  try {
    const addresses = await pages;
    writeSitemap(folder, new URL(base, url).href, addresses);
    await writeWorker(folder, base, offline);
    await writeHostFiles(folder, base, project.content);
    await index.done;
  } finally {
    await index.stop();
  }
};

/** Renders the pages and all that goes with them into a folder. */
export const renderSite: Render = async (project, folder, changed) => {
  const { base } = settingsOf(project);
  mkdirSync(folder, { recursive: true });
  const articles = articlesIn(project);
  const isLittle = changed <= FEW && hasLastPages(project, programDigest(project));
  const rendering =
    articles < MANY
      ? renderHere(project, folder, base)
      : renderInThreads(project, folder, base, articles, isLittle ? 1 : undefined);
  try {
    await completeSite(project, folder, rendering.pages);
  } finally {
    await rendering.stop();
  }
};
