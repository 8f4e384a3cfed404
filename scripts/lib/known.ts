import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES } from '../../src/loaders/facts.ts';
import { unfinished } from './content-files.ts';
import type { Project } from './project.ts';
import type { Part } from './store/store.ts';

/** Bytes that are written at a time. */
const PIECE = 1 << 22;

const remove = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays: each line says which file it is of.
  }
};

/**
 * Writes what the site reads of articles in the place of their files, where that is quicker: a line each.
 * Only a memory: where it cannot be written there is none, and the files are read.
 */
export const keepKnown = ({ cache }: Project, lines: readonly Part[]): void => {
  const path = join(cache, ARTICLES);
  try {
    mkdirSync(cache, { recursive: true });
    const file = openSync(unfinished(path), 'w');
    try {
      let pieces: Buffer[] = [];
      let size = 0;
      const flush = (): void => {
        writeSync(file, Buffer.concat(pieces));
        [pieces, size] = [[], 0];
      };
      for (const line of lines) {
        pieces.push(line.bytes(), Buffer.from('\n'));
        size += line.length + 1;
        if (size >= PIECE) flush();
      }
      flush();
    } finally {
      closeSync(file);
    }
    // An older program kept a folder there.
    remove(path);
    renameSync(unfinished(path), path);
  } catch {
    remove(unfinished(path));
    remove(path);
  }
};
