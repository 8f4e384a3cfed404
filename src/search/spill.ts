import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';

/** Bytes that are written at a time. */
const BATCH = 256 * 1024;

/** Something that was put away: a digest of it, and the way back to it. */
export type Spilled<T> = { digest: string; read: () => T };

/** A file for what a run does not hold in memory; gone when it is closed. */
export type Spill = {
  put: <T>(value: T) => Spilled<T>;
  close: () => void;
};

/** Opens such a file in a folder, where no other process has one. */
export const openSpill = (folder: string): Spill => {
  const path = join(folder, 'spill.tmp');
  const file = openSync(path, 'w+');
  let waiting: Buffer[] = [];
  let [written, size] = [0, 0];
  const flush = (): void => {
    const bytes = Buffer.concat(waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    written = size;
    waiting = [];
  };
  return {
    put: <T>(value: T) => {
      const bytes = Buffer.from(JSON.stringify(value));
      const [from, length] = [size, bytes.length];
      waiting.push(bytes);
      size += bytes.length;
      if (size - written > BATCH) flush();
      return {
        digest: hash('sha256', bytes, 'base64url'),
        read: () => {
          if (size > written) flush();
          const own = Buffer.allocUnsafe(length);
          readSync(file, own, 0, own.length, from);
          // Written by this process a moment ago.
          return z.custom<T>().parse(JSON.parse(own.toString('utf8')));
        },
      };
    },
    close: () => {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
};
