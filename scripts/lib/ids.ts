import { basename, extname } from 'node:path';

/** What an id is made from: the file, the capture's place in it, and the id that a record has. */
export type Named = { file: string; place: string; recordId?: string | undefined };

/** A file's name without folder and ending. */
const stem = (file: string): string => basename(file, extname(file));

/**
 * Gives ids, one at a time and none twice: a record's own, else the file's name without folder and
 * ending (and the place in it, where the file is an archive). Where ids agree, the first keeps it and
 * the others are numbered; no number meets another file's name.
 *
 * @param files every file that ids will be asked for
 */
export const idGiver = (files: readonly string[]): ((named: Named) => string) => {
  const reserved = new Set(files.map(stem));
  const given = new Set<string>();
  const numbers = new Map<string, number>();
  return ({ file, place, recordId }) => {
    const wanted = recordId ?? stem(file) + place;
    let id = wanted;
    // A name is for the files that have it.
    const isFree = recordId === undefined || !reserved.has(wanted);
    if (given.has(wanted) || !isFree) {
      let n = numbers.get(wanted) ?? 2;
      while (given.has(`${wanted}-${n}`) || reserved.has(`${wanted}-${n}`)) n += 1;
      numbers.set(wanted, n + 1);
      id = `${wanted}-${n}`;
    }
    given.add(id);
    return id;
  };
};
