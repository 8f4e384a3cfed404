import { Failure } from '../failure.ts';
import { Kept } from '../making/records.ts';
import { readOnlyStore } from '../store/read-only.ts';
import { Damaged, type Part, type Store } from '../store/store.ts';
import { again, type Given } from './given.ts';
import { shown } from './share.ts';

const damaged = ({ folder, header }: Given): Failure =>
  new Failure(`Part ${shown(header)} (${folder}) is not whole.`, again(header));

/** What a part holds, its damages told as such. */
const storeOf = (given: Given): Store<Kept> => {
  const told = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw error instanceof Damaged ? damaged(given) : error;
    }
  };
  const { folder, header } = given;
  const store = told(() => readOnlyStore<Kept>(folder, header.chunks, header.engine));
  const partTold = (part: Part): Part => ({ ...part, bytes: () => told(part.bytes) });
  return {
    ...store,
    get: (key) => {
      const entry = store.get(key);
      // It may come from anywhere.
      return entry && { about: Kept.parse(entry.about), parts: entry.parts.map(partTold) };
    },
  };
};

/**
 * All parts as one store, to be read and nothing else.
 * @throws {Failure} where one is not what was written, then or when it is read
 */
export const partsStore = (parts: readonly Given[]): Store<Kept> => {
  const stores = parts.map(storeOf);
  const end = (): void => {
    for (const store of stores) store.close();
  };
  return {
    get: (key) => {
      for (const store of stores) {
        const entry = store.get(key);
        if (entry) return entry;
      }
      return undefined;
    },
    put: () => {
      throw new Error('nothing is written to a part that is done');
    },
    room: () => null,
    close: end,
    abandon: end,
  };
};
