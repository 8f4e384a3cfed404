import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';

/**
 * Has V8 count buffers together with all that it holds. By default it goes through all of a thread's memory
 * whenever 64 MB of buffers have come up since the last time, however much there is to go through: with
 * 100,000 articles that was a quarter of the time of rendering. For all threads, those that run and those to come.
 */
export const countBuffersWithAll = (): void => {
  setFlagsFromString('--external-memory-accounted-in-global-limit');
};

/** Cores up to which each thread of a build tidies up what it has just made by itself. */
const FEW_CORES = 2;

/**
 * Has V8 tidy up what a thread has just made in that thread alone. By default four helpers share it, and where
 * the threads of a build keep all cores busy they only wait for one another: of a capture added to 10,000, on
 * two cores, they took 3 of 32 seconds of the processor. For all threads, those that run and those to come.
 */
export const tidyAlone = (): void => {
  if (availableParallelism() <= FEW_CORES) setFlagsFromString('--no-parallel-scavenge');
};

/** What V8 exposes, and how thorough it is to be. */
const Collect = z.custom<(how: { type: 'major'; flavor: 'last-resort' }) => void>(
  (value) => typeof value === 'function',
);

/**
 * Gives back to the system what this thread holds and needs no more: V8 keeps most of it for itself, even
 * where little is used, and threads that come after cannot have it.
 */
export const giveBack = (): void => {
  setFlagsFromString('--expose-gc');
  Collect.parse(runInNewContext('gc'))({ type: 'major', flavor: 'last-resort' });
};
