import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../grouping/kept.ts';
import { read } from './places.ts';
import type { At, Entry, Part } from './store.ts';

/** An entry of an index: key, what is known of it, its parts. */
export type Row<About> = [key: string, about: About, parts: At[]];

/** What an index says: by which code it was made, the size of the file of parts, and the entries. */
export type Index<About> = { engine: string; size: number; rows: Row<About>[] };

/** The beginning of an index: by which code it was made. */
const Made = z.object({ engine: z.string() });

/** The two files of a chunk, by the digest of the first: the index, and the parts one after the other. */
export const INDEX = /^([0-9a-f]{32})\.json$/;
export const partsOf = (name: string): string => `${name}.parts`;

/** A file that is open for reading. Closed when the process ends or the store is. */
export type Open = { file: number; close: () => void };

/** A part in an open file. */
export const partIn = ({ file }: Open, at: At): Part => {
  const [, length, digest] = at;
  const place = { file, at };
  return { digest, length, place, bytes: () => read(place) };
};

/** A chunk that an earlier run left. */
export type Chunk<About> = {
  name: string;
  open: Open;
  entries: Map<string, Entry<About>>;
};

/**
 * Reads a chunk; null where any of it is missing, cut short, altered or of another engine. Its digest says
 * that it holds what was written, and the engine that this code wrote it: that its thousands of entries are
 * of their type is not looked into again.
 */
export const readChunk = <About>(
  folder: string,
  name: string,
  engine: string,
): Chunk<About> | null => {
  try {
    const bytes = readFileSync(join(folder, `${name}.json`));
    if (digestOf(bytes) !== name) return null;
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (Made.parse(value).engine !== engine) return null;
    const index = z.custom<Index<About>>().parse(value);
    const file = openSync(join(folder, partsOf(name)), 'r');
    const open: Open = {
      file,
      close: () => {
        closeSync(file);
      },
    };
    if (fstatSync(file).size !== index.size) {
      open.close();
      return null;
    }
    const entries = new Map<string, Entry<About>>();
    for (const [key, about, parts] of index.rows)
      entries.set(key, {
        about,
        parts: parts.map((at) => partIn(open, at)),
      });
    return { name, open, entries };
  } catch {
    // Whatever is wrong with it: it is only a memory of what can be found out again.
    return null;
  }
};
