import type { Profile, Task } from '../../../src/pipeline/group/index.ts';

/**
 * What an earlier run found out. Everything in it is a pure function of the key under which it
 * lies, so that a run gives the same with it and without it.
 */
export type Cache = {
  /** The key of an article's line; null where nothing is kept. */
  keyOf: (line: Uint8Array) => string | null;
  /** The profile of the article with a key. */
  profile: (key: string) => Profile | undefined;
  keepProfile: (key: string, profile: Profile) => void;
  /** What a task gives. */
  result: (task: Task, perform: (task: Task) => Promise<Uint32Array>) => Promise<Uint32Array>;
  /** Writes what is new and forgets what this run did not use. */
  close: () => Promise<void>;
};

/** No cache. */
export const noCache: Cache = {
  keyOf: () => null,
  profile: () => undefined,
  keepProfile: () => undefined,
  result: (task, perform) => perform(task),
  close: () => Promise.resolve(),
};
