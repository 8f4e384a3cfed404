import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { countBuffersWithAll } from '../memory.ts';
import type { Project } from '../project.ts';
import { outFolder } from './compile.ts';
import { SHARDS } from './shares.ts';

/** What a thread says: that all is ready, the first one the folder and the code, too; in the end the addresses of all pages, or what went wrong. */
export const Message = z.union([
  z.literal('ready'),
  z.object({ pages: z.array(z.string()) }),
  z.object({ fault: z.string(), code: z.string() }),
]);
export type Message = z.infer<typeof Message>;

/**
 * Megabytes that a thread may take, whatever there is, and for each article: more than it needs, since with less of
 * a bound more of what is done with stays in memory. One that renders alone has all pages in it.
 */
const MEMORY = 900;
const MEMORY_EACH = 0.025;
const MEMORY_EACH_ALONE = 2 * MEMORY_EACH;

/** Megabytes for what a thread has just made: pages are made of short-lived strings. */
const YOUNG = 64;

/**
 * Threads that render pages. Each takes a while to start, whatever there is to render, and so they may be
 * started while the content is made; the first gets the folder of the site ready and the code of the pages made.
 */
export type Threads = {
  /** Once the folder of the site holds pages of the last one, and nothing else: whoever adds to it waits for that. */
  ready: () => Promise<void>;
  /**
   * Renders all pages in so many threads.
   * @returns addresses of all pages below the base
   * @throws {Error} that the first thread had
   */
  render: (of: number) => Promise<string[]>;
  /** Ends the threads, whatever they do. */
  stop: () => Promise<void>;
};

/** What a thread says, as it says it. */
const said = (worker: Worker): { ready: Promise<undefined>; pages: Promise<string[]> } => {
  const ready = Promise.withResolvers<undefined>();
  const pages = Promise.withResolvers<string[]>();
  const fail = (fault: unknown): void => {
    for (const { reject } of [ready, pages]) reject(fault);
  };
  worker.on('message', (given) => {
    const message = Message.parse(given);
    if (message === 'ready') ready.resolve(undefined);
    else if ('pages' in message) pages.resolve(message.pages);
    else fail(Object.assign(new Error(message.fault), { code: message.code }));
  });
  worker.once('error', fail);
  worker.once('exit', (status) => {
    fail(new Error(`A thread that renders pages ended with ${status}.`));
  });
  // Their fault is met where they are waited for.
  for (const { promise } of [ready, pages]) promise.catch(() => undefined);
  return { ready: ready.promise, pages: pages.promise };
};

/** How many threads render, where there is much to do. */
export const MOST_THREADS = Math.min(availableParallelism(), SHARDS);

/**
 * Starts threads that render pages into the folder of a site, each with the content that it needs.
 * @param base the path that the site stands under, with a slash at both ends
 * @param articles about how many there are
 * @param threads how many are started before they are asked for
 */
export const startThreads = (
  project: Project,
  folder: string,
  base: string,
  articles: number,
  threads: number,
): Threads => {
  const workers: ({ worker: Worker } & ReturnType<typeof said>)[] = [];
  const each = threads === 1 ? MEMORY_EACH_ALONE : MEMORY_EACH;
  const start = (to: number): void => {
    for (let number = workers.length; number < to; number++) {
      const worker = new Worker(new URL('./share-worker.ts', import.meta.url), {
        workerData: { root: project.root, folder, base, number },
        // What this process was told on its command line is not for them.
        execArgv: [],
        resourceLimits: {
          maxOldGenerationSizeMb: MEMORY + each * articles,
          maxYoungGenerationSizeMb: YOUNG,
        },
      });
      workers.push({ worker, ...said(worker) });
    }
  };
  let stopped = false;
  start(1);
  // The others find the code of the pages made.
  const first = workers[0]?.ready.then(() => {
    if (!stopped) start(threads);
  });
  first?.catch(() => undefined);
  return {
    ready: async () => {
      await first;
    },
    render: async (of) => {
      countBuffersWithAll();
      start(of);
      const asked = workers.slice(0, of);
      for (const { worker } of asked) worker.postMessage(of);
      const [pages] = await Promise.all(asked.map((one) => one.pages));
      return pages ?? [];
    },
    stop: async () => {
      stopped = true;
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
      await rm(outFolder(project), { recursive: true, force: true });
    },
  };
};
