import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Render } from './build-site.ts';
import { giveBack } from './memory.ts';
import { hasLastPages } from './pages/carried.ts';
import { renderShare } from './pages/share.ts';
import { MOST_THREADS, startThreads, type Threads } from './pages/threads.ts';
import { settingsOf } from './placement.ts';
import type { Project } from './project.ts';
import { programDigest } from './stamp.ts';

/** Articles, or files that may hold them, from which on pages are rendered in threads. */
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
    await writeHostFiles(folder, base, project.content);
    const addresses = await pages;
    writeSitemap(folder, new URL(base, url).href, addresses);
    await writeWorker(folder, base, offline);
    await index.done;
  } finally {
    await index.stop();
  }
};

/** Entries below a folder; of one that cannot be read none. */
const entriesIn = (folder: string): number => {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    return 0;
  }
};

/** Renders the pages and all that goes with them. Where there are many, its threads start at once. */
export const renderSite: Render = (project, folder) => {
  const { base } = settingsOf(project);
  // Threads find themselves where this process is, and cannot move.
  process.chdir(project.root);
  const captures = entriesIn(project.captures);
  const isKnown = hasLastPages(project, programDigest(project));
  const start = (articles: number, threads: number): Threads =>
    startThreads(project, folder, base, articles, threads);
  let threads = captures < MANY ? null : start(captures, isKnown ? 1 : MOST_THREADS);
  return {
    render: async (changed) => {
      mkdirSync(folder, { recursive: true });
      const articles = articlesIn(project);
      if (articles >= MANY) giveBack();
      const of = isKnown && changed <= FEW ? 1 : MOST_THREADS;
      // Many may have been in few files.
      if (articles >= MANY) threads ??= start(articles, of);
      const pages = threads ? threads.render(of) : renderShare(project, folder, base, 0, 1);
      // Its fault is met where it is waited for.
      pages.catch(() => undefined);
      await completeSite(project, folder, pages);
    },
    stop: async () => {
      await threads?.stop();
    },
  };
};
