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
import type { FileToMake, Standing } from './files.ts';

const folders = new Set<string>();

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

/** Makes a file. What stands in its place may be a name of a file of the last site: that one is never written to. */
const make = ({ path, made }: FileToMake): Standing => {
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  const before = lookAt(path);
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

/** Makes some files: the work of one thread at a time, which may wait for the disk. */
export const makeAll = (files: readonly FileToMake[]): Standing[] => files.map(make);
