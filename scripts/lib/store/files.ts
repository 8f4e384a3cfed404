import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeUnfinished } from '../content-files.ts';
import { type Chunk, INDEX, readChunk } from './chunk.ts';
import { write } from './places.ts';
import type { Entry, Lent, Store } from './store.ts';
import { writeChunk, type Writer } from './writer.ts';

/** Bytes of parts from which on a chunk is full: few files for many entries, each soon written anew. */
const FULL = 64 * 1024 * 1024;

/** Chunks that are far from full are written as one when there are more of them than this. */
const MOST_SMALL = 8;
const SMALL = FULL / 4;

const PARTS = /^([0-9a-f]{32})\.parts$/;

/**
 * A store in a folder of moderately many files. What cannot be read counts as not there.
 *
 * @param engine a digest of all code that what is kept depends on
 */
export const fileStore = async <About>(folder: string, engine: string): Promise<Store<About>> => {
  mkdirSync(folder, { recursive: true });
  await removeUnfinished(folder);
  const chunks: Chunk<About>[] = [];
  for (const file of readdirSync(folder)) {
    const name = INDEX.exec(file)?.[1];
    const chunk = name === undefined ? null : readChunk<About>(folder, name, engine);
    if (chunk) chunks.push(chunk);
  }
  const known = new Map<string, Entry<About>>();
  for (const { entries } of chunks) for (const [key, entry] of entries) known.set(key, entry);
  const used = new Set<string>();
  const written = new Set<string>();
  const opened = chunks.map(({ open }) => open);
  let writer: Writer<About> | null = null;
  /** Chunks that threads write to, and how many of them each. */
  const lent = new Map<Writer<About>, number>();
  let number = 0;

  const seal = (full: Writer<About> | null): void => {
    const name = full?.seal();
    if (name !== null && name !== undefined) written.add(name);
  };
  const current = (): Writer<About> => {
    if (!writer || writer.size() >= FULL) {
      // One that threads still write to is sealed when the last of them gives it back.
      if (writer && !lent.has(writer)) seal(writer);
      writer = writeChunk<About>(folder, number++, engine);
      opened.push(writer.open);
    }
    return writer;
  };
  const put: Store<About>['put'] = (key, about, parts) => {
    const own = current();
    return own.put(key, about, write(own.room, parts));
  };
  const room = (): Lent<About> => {
    const own = current();
    lent.set(own, (lent.get(own) ?? 0) + 1);
    const giveBack = (): void => {
      const others = (lent.get(own) ?? 1) - 1;
      if (others > 0) lent.set(own, others);
      else lent.delete(own);
      if (others === 0 && own !== writer) seal(own);
    };
    return { room: own.room, put: own.put, giveBack };
  };
  const sizeOf = ({ entries }: Chunk<About>): number =>
    [...entries.values()].reduce(
      (sum, { parts }) => sum + parts.reduce((all, { length }) => all + length, 0),
      0,
    );
  /** Chunks stay as they are while most of what is in them is asked for; the rest moves together. */
  const settle = (): void => {
    const kept = chunks.filter(({ entries }) => {
      const live = [...entries.keys()].filter((key) => used.has(key)).length;
      return 2 * live > entries.size;
    });
    const small = kept.filter((chunk) => sizeOf(chunk) < SMALL);
    const merged = new Set(small.length > MOST_SMALL ? small : []);
    for (const chunk of kept) if (!merged.has(chunk)) written.add(chunk.name);
    for (const chunk of chunks) {
      if (written.has(chunk.name)) continue;
      for (const [key, { about, parts }] of chunk.entries)
        if (used.has(key) && known.get(key) === chunk.entries.get(key))
          put(
            key,
            about,
            parts.map(({ bytes }) => bytes()),
          );
    }
  };
  const release = (): void => {
    for (const { close } of opened) close();
  };

  return {
    get: (key) => {
      const entry = known.get(key);
      if (entry) used.add(key);
      return entry;
    },
    put,
    room,
    close: () => {
      settle();
      seal(writer);
      for (const file of readdirSync(folder)) {
        const name = (INDEX.exec(file) ?? PARTS.exec(file))?.[1];
        if (name !== undefined && !written.has(name)) rmSync(join(folder, file), { force: true });
      }
      release();
    },
    abandon: () => {
      // What was found out before the fault stays for the next run.
      for (const own of new Set([...lent.keys(), ...(writer ? [writer] : [])])) seal(own);
      release();
    },
  };
};
