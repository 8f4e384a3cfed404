import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../grouping/kept.ts';
import { type Index, type Open, partIn, partsOf, type Row } from './chunk.ts';
import type { At, Entry, Room } from './store.ts';

/** A chunk in the making: its parts are written at once, its index when it is full. */
export type Writer<About> = {
  /** Where its parts are written. */
  room: Room;
  put: (key: string | null, about: About, parts: readonly At[]) => Entry<About>;
  /** Bytes that were written. */
  size: () => number;
  open: Open;
  /** Gives it its name, or removes it where nothing is to be kept; what is in it can still be read. */
  seal: () => string | null;
  /** Removes it. */
  drop: () => void;
};

/**
 * Begins a chunk.
 * @param number tells it from others that this process writes
 */
export const writeChunk = <About>(
  folder: string,
  number: number,
  engine: string,
): Writer<About> => {
  const path = join(folder, `.chunk-${number}.${process.pid}.tmp`);
  const file = openSync(path, 'w+');
  const open: Open = {
    file,
    close: () => {
      closeSync(file);
    },
  };
  const rows: Row<About>[] = [];
  const end = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const size = (): number => Atomics.load(end, 0);
  const drop = (): void => {
    rmSync(path, { force: true });
  };
  return {
    room: { file, end },
    open,
    size,
    drop,
    put: (key, about, parts) => {
      if (key !== null) rows.push([key, about, [...parts]]);
      return { about, parts: parts.map((at) => partIn(open, at)) };
    },
    seal: () => {
      if (rows.length === 0) {
        drop();
        return null;
      }
      const index: Index<About> = { engine, size: size(), rows };
      const bytes = Buffer.from(JSON.stringify(index));
      // Whoever reads a part goes on holding this writer, but needs no rows.
      rows.length = 0;
      const name = digestOf(bytes);
      const unfinished = join(folder, `.index-${number}.${process.pid}.tmp`);
      // The index comes last: without it there is no chunk.
      renameSync(path, join(folder, partsOf(name)));
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, join(folder, `${name}.json`));
      return name;
    },
  };
};
