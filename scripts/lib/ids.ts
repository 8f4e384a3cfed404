import { basename, extname } from 'node:path';

/** A file's name without folder and ending. */
const stem = (file: string): string => basename(file, extname(file));

/**
 * An id for each file: its name without folder and ending. Where names agree, the first file keeps
 * it and the others are numbered; no number meets another file's name.
 */
export const idsOf = (files: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Set(files.map(stem));
  const given = new Set<string>();
  const ids = new Map<string, string>();
  for (const file of files) {
    let id = stem(file);
    for (let n = 2; given.has(id); n += 1) {
      const numbered = `${stem(file)}-${n}`;
      if (!taken.has(numbered)) id = numbered;
    }
    given.add(id);
    taken.add(id);
    ids.set(file, id);
  }
  return ids;
};
