import { copyFileSync, linkSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileToMake, Standing } from './files.ts';

const folders = new Set<string>();

/** Another name for a file; a copy where it can have none. */
const carryOver = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};

const make = ({ path, made }: FileToMake): Standing => {
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  if (typeof made === 'string') carryOver(made, path);
  else writeFileSync(path, made);
  const { size, mtimeMs } = lstatSync(path);
  return { size, mtimeMs };
};

/** Makes some files: the work of one thread at a time, which may wait for the disk. */
export const makeAll = (files: readonly FileToMake[]): Standing[] => files.map(make);
