import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Project } from '../project.ts';
import { renderShare } from './share.ts';
import { ALL, SHARDS } from './shares.ts';

/** What a thread says in the end: the addresses of all pages, or what went wrong. */
export const Outcome = z.union([
  z.object({ pages: z.array(z.string()) }),
  z.object({ fault: z.string(), code: z.string() }),
]);
export type Outcome = z.infer<typeof Outcome>;

/**
 * Megabytes that a thread may take, whatever there is, and for each article: about three times what it
 * needs. With less of a bound, more of what is done with stays in memory.
 */
const MEMORY = 1200;
const MEMORY_EACH = 0.045;

/** Megabytes for what a thread has just made: pages are made of short-lived strings. */
const YOUNG = 64;

/** Renders the pages of a site. */
export type Rendering = {
  /** Addresses of all pages below the base. @throws {Error} that the first thread had */
  pages: Promise<string[]>;
  /** Ends the threads, whatever they do. */
  stop: () => Promise<void>;
};

/** A promise whose fault is met where it is waited for. */
const metLater = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

/** Renders pages here: for few of them, where threads would take longer to start than to work. */
export const renderHere = (project: Project, folder: string, base: string): Rendering => ({
  pages: metLater(renderShare(project, folder, base, ALL)),
  stop: () => Promise.resolve(),
});

const said = (worker: Worker): Promise<string[]> =>
  new Promise((resolve, reject) => {
    worker.once('message', (message) => {
      const outcome = Outcome.parse(message);
      if ('pages' in outcome) resolve(outcome.pages);
      else reject(Object.assign(new Error(outcome.fault), { code: outcome.code }));
    });
    worker.once('error', reject);
    worker.once('exit', (status) => {
      reject(new Error(`A thread that renders pages ended with ${status}.`));
    });
  });

/**
 * Renders the pages in threads, each with the content that it needs.
 * @param threads how many; as many as the machine has cores where it is left open
 */
export const renderInThreads = (
  project: Project,
  folder: string,
  base: string,
  articles: number,
  threads = availableParallelism(),
): Rendering => {
  const of = Math.min(threads, SHARDS);
  const workers = Array.from(
    { length: of },
    (_, number) =>
      new Worker(new URL('./share-worker.ts', import.meta.url), {
        workerData: { root: project.root, folder, base, share: { number, of } },
        // What this process was told on its command line is not for them.
        execArgv: [],
        resourceLimits: {
          maxOldGenerationSizeMb: MEMORY + MEMORY_EACH * articles,
          maxYoungGenerationSizeMb: YOUNG,
        },
      }),
  );
  const stop = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
  const pages = Promise.all(workers.map(said)).then(([first]) => first ?? []);
  return { pages: metLater(pages), stop };
};
