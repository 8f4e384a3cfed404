import { join } from 'node:path';
import { type Cache, noCache, openCache } from '../grouping/cache.ts';
import { engineDigest } from '../grouping/engine.ts';
import { fileStore } from '../store/files.ts';
import { memoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import type { Kept, KeptTopic } from './records.ts';

/** Where a run keeps what captures, topics and comparisons gave. */
export type Stores = { captures: Store<Kept>; topics: Store<KeptTopic>; comparisons: Cache };

/** For few captures: in memory, and gone with the run. */
export const storesInMemory = (): Stores => ({
  captures: memoryStore(),
  topics: memoryStore(),
  comparisons: noCache,
});

/** In files below a folder, which the next run finds there. */
export const storesIn = async (folder: string): Promise<Stores> => {
  const engine = await engineDigest();
  return {
    captures: await fileStore<Kept>(join(folder, 'captures'), engine),
    ...(await laterStoresIn(folder)),
  };
};

/** The same for all that comes after reading captures. */
export const laterStoresIn = async (folder: string): Promise<Omit<Stores, 'captures'>> => {
  const engine = await engineDigest();
  return {
    topics: await fileStore<KeptTopic>(join(folder, 'topics'), engine),
    comparisons: await openCache(join(folder, 'comparisons'), engine),
  };
};
