import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Profile, Task } from '../../../src/pipeline/group/index.ts';
import { removeUnfinished } from '../content-files.ts';
import { digestOf, readKept, writeKept } from './kept.ts';
import { type Segment, segmentIn, segmentOf } from './segments.ts';

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

/** Profiles in one file at most, and as few as make a file that is left as it is. */
const FULL = 8192;
const HALF = FULL / 2;

/** Results of these are quicker to find anew than to look up. */
const QUICK: ReadonlySet<Task['name']> = new Set(['meet']);

/** A file's name: what it is, its key, and the digest of what is in it. */
const NAME = /^(profiles|result)-([0-9a-f]{32})-[0-9a-f]{32}\.bin$/;

/**
 * Opens the cache in a folder, which need not exist. What cannot be read counts as not there.
 *
 * @param engine a digest of all code that what is kept depends on
 */
export const openCache = async (folder: string, engine: string): Promise<Cache> => {
  await mkdir(folder, { recursive: true });
  await removeUnfinished(folder);
  const files = (await readdir(folder)).filter((name) => NAME.test(name));
  const segments: Segment[] = [];
  const results = new Map<string, string>();
  for (const file of files) {
    const [, kind = '', key = ''] = NAME.exec(file) ?? [];
    if (kind === 'result') results.set(key, file);
    else {
      const segment = segmentIn(file, readKept(join(folder, file)), engine);
      if (segment) segments.push(segment);
    }
  }
  const known = new Map<string, Profile>();
  for (const { profiles } of segments)
    for (const [key, profile] of profiles) known.set(key, profile);
  const used = new Set<string>();
  const fresh = new Map<string, Profile>();
  /** Files that this run needs or has written. */
  const needed = new Set<string>();

  const write = async (kind: 'profiles' | 'result', key: string, words: Uint32Array) => {
    const file = `${kind}-${key}-${digestOf(words)}.bin`;
    needed.add(file);
    await writeKept(join(folder, file), words);
  };

  /** Segments that are full enough stay as they are; what is in the others is written anew. */
  const settle = (): [string, Profile][] => {
    const loose = [...fresh];
    for (const { file, profiles } of segments) {
      const live = [...profiles].filter(([key]) => used.has(key) && !fresh.has(key));
      if (live.length >= HALF) needed.add(file);
      else loose.push(...live);
    }
    return loose;
  };

  return {
    keyOf: (line) => digestOf(line),
    profile: (key) => {
      const profile = known.get(key);
      if (profile) used.add(key);
      return profile;
    },
    keepProfile: (key, profile) => {
      fresh.set(key, profile);
    },
    result: async (task, perform) => {
      if (QUICK.has(task.name)) return perform(task);
      const key = createHash('sha256')
        .update(`${engine}\0${task.name}\0`)
        .update(task.input)
        .digest('hex')
        .slice(0, 32);
      const file = results.get(key);
      const kept = file === undefined ? null : readKept(join(folder, file));
      if (file !== undefined && kept !== null) {
        needed.add(file);
        return kept;
      }
      const result = await perform(task);
      await write('result', key, result);
      return result;
    },
    close: async () => {
      const loose = settle();
      for (let from = 0; from < loose.length; from += FULL) {
        const words = segmentOf(loose.slice(from, from + FULL), engine);
        await write('profiles', digestOf(words), words);
      }
      for (const file of files)
        if (!needed.has(file)) await rm(join(folder, file), { force: true });
    },
  };
};
