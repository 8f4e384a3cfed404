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

/** How a file stands: bytes, and when it was written. */
export const Standing = z.object({ size: z.number(), mtimeMs: z.number() });
export type Standing = z.infer<typeof Standing>;

const lookAt = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

/** Whether two names are those of one file. */
export const isSame = (a: Stats, b: Stats): boolean => a.ino === b.ino && a.dev === b.dev;

/** Whether a file stands as it was written. */
export const standsAs = (stats: Stats | undefined, was: Standing): stats is Stats =>
  stats?.isFile() === true && stats.size === was.size && stats.mtimeMs === was.mtimeMs;

const standingOf = ({ size, mtimeMs }: Stats): Standing => ({ size, mtimeMs });

/**
 * Makes a file, and says how it stands. What stands in its place may be a name of a file of the last site:
 * that one is never written to. In one go: of many small files each takes several times as long when it is
 * waited for, or handed to a thread.
 */
export const makeFile = (path: string, bytes: Uint8Array): Standing => {
  if (lookAt(path)) rmSync(path, { recursive: true });
  else mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { flag: 'wx' });
  return standingOf(lstatSync(path));
};

/**
 * Gives a file another name, or copies it where it can have none.
 * @param last how it stands
 */
export const carryOver = (path: string, from: string, last = lstatSync(from)): Standing => {
  const before = lookAt(path);
  if (before && isSame(before, last)) return standingOf(last);
  if (before) rmSync(path, { recursive: true });
  else mkdirSync(dirname(path), { recursive: true });
  try {
    linkSync(from, path);
    return standingOf(last);
  } catch {
    copyFileSync(from, path);
    return standingOf(lstatSync(path));
  }
};
