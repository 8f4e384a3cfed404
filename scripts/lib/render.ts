import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Indexer, startIndexer } from '../../src/search/index.ts';
import type { Render } from './build-site.ts';
import { giveBack } from './memory.ts';
import { hasLastPages } from './pages/last-site.ts';
import { makeReady } from './pages/ready.ts';
import { renderShare } from './pages/share.ts';
import { MOST_THREADS, startThreads, type Threads } from './pages/threads.ts';
import { settingsOf } from './placement.ts';
import type { Project } from './project.ts';
import { programDigest } from './stamp.ts';

/** Articles, or files that may hold them, from which on pages are rendered in threads. */
const MANY = 500;

/** Files of content that change little: one thread reads the content sooner than several do, each for itself. */
const FEW = 500;

/** Articles from which on memory that is held for nothing is given back, even where little is to be done. */
const LARGE = 20_000;

const articlesIn = ({ content }: Project): number => readdirSync(join(content, 'articles')).length;

const indexerOf = (project: Project, folder: string): Indexer => {
  // The loaders find `content/` from there.
  process.chdir(project.root);
  const { content, cache } = project;
  return startIndexer({ folder, content, cache, program: programDigest(project) });
};

/**
 * Adds all that goes with the pages of a site: search index, sitemap, worker, what hosts read.
 * @param pages addresses of all pages below the base, once these are written
 * @param indexer who makes the index
 */
export const completeSite = async (
  project: Project,
  folder: string,
  pages: Promise<string[]>,
  indexer = indexerOf(project, folder),
): Promise<void> => {
  const { writeHostFiles } = await import('../../src/hosts/index.ts');
  const { writeSitemap } = await import('../../src/sitemap/index.ts');
  const { writeWorker } = await import('../../src/offline/index.ts');
  const { url, base, offline } = settingsOf(project);
  const index = indexer.make();
  // Its fault is met where it is waited for.
  index.catch(() => undefined);
  try {
    await writeHostFiles(folder, base, project.content);
    const addresses = await pages;
    writeSitemap(folder, new URL(base, url).href, addresses);
    await writeWorker(folder, base, offline);
    await index;
  } finally {
    await indexer.stop();
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

/**
 * Renders the pages and all that goes with them. Where there are many, its threads start at once.
 * @param many articles, or files that may hold them, from which on threads do it
 */
export const rendering =
  (many: number): Render =>
  (project, folder) => {
    const { base } = settingsOf(project);
    // Threads find themselves where this process is, and cannot move.
    process.chdir(project.root);
    const captures = entriesIn(project.captures);
    const isKnown = hasLastPages(project, programDigest(project));
    const start = (articles: number, threads: number): Threads =>
      startThreads(project, folder, base, articles, threads);
    let threads = captures < many ? null : start(captures, isKnown ? 1 : MOST_THREADS);
    const indexer = indexerOf(project, folder);
    return {
      render: async (changed) => {
        const articles = articlesIn(project);
        const of = isKnown && changed <= FEW ? 1 : MOST_THREADS;
        // Many may have been in few files.
        if (articles >= many) threads ??= start(articles, of);
        const last = threads ? null : makeReady(project, folder);
        await threads?.ready();
        mkdirSync(folder, { recursive: true });
        const pages = threads?.render(of) ?? renderShare(project, folder, base, 0, 1, last);
        // Its fault is met where it is waited for.
        pages.catch(() => undefined);
        // While threads are at work.
        if (threads && (of > 1 || articles >= LARGE)) giveBack();
        await completeSite(project, folder, pages, indexer);
      },
      stop: async () => {
        await threads?.stop();
        await indexer.stop();
      },
    };
  };

/** Renders a site here, or in threads where that is quicker. */
export const renderSite = rendering(MANY);
