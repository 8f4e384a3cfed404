import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** A file to make: of bytes, or as another name for a file that stands. */
export type FileToMake = { path: string; made: Uint8Array | string };

/** How a file stands: bytes, and when it was written. */
export const Standing = z.object({ size: z.number(), mtimeMs: z.number() });
export type Standing = z.infer<typeof Standing>;

const lookAt = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

const isSame = (a: Stats, b: Stats): boolean => a.ino === b.ino && a.dev === b.dev;

/** Another name for a file; a copy where it can have none. */
const carryOver = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};

/**
 * Makes a file, and says how it stands. What stands in its place may be a name of a file of the last site:
 * that one is never written to. In one go: of many small files each takes several times as long when it is
 * waited for, or handed to a thread.
 */
export const makeFile = ({ path, made }: FileToMake): Standing => {
  const before = lookAt(path);
  if (!before) mkdirSync(dirname(path), { recursive: true });
  if (typeof made === 'string') {
    const last = lstatSync(made);
    if (before && isSame(before, last)) return { size: last.size, mtimeMs: last.mtimeMs };
    if (before) rmSync(path, { recursive: true });
    carryOver(made, path);
  } else {
    if (before) rmSync(path, { recursive: true });
    writeFileSync(path, made, { flag: 'wx' });
  }
  const { size, mtimeMs } = lstatSync(path);
  return { size, mtimeMs };
};
