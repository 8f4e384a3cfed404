import { join } from 'node:path';
import { engineDigest } from '../grouping/engine.ts';
import { fileStore } from '../store/files.ts';
import { memoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { Kept, KeptTopic } from './records.ts';

/** Where a run keeps what captures and topics gave. */
export type Stores = { captures: Store<Kept>; topics: Store<KeptTopic> };

/** For few captures: in memory, and gone with the run. */
export const storesInMemory = (): Stores => ({ captures: memoryStore(), topics: memoryStore() });

/** In files below a folder, which the next run finds there. */
export const storesIn = async (folder: string): Promise<Stores> => {
  const engine = await engineDigest();
  return {
    captures: await fileStore(join(folder, 'captures'), engine, Kept),
    topics: await fileStore(join(folder, 'topics'), engine, KeptTopic),
  };
};
