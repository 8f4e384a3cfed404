import type { Quarantined } from '../../src/pipeline/model/index.ts';
import { printable } from './printable.ts';

/** Something to mend: where, what is wrong, and the way out. */
export type Problem = {
  file: string;
  /** `12` or `12:5`: line and column, from 1. */
  position?: string;
  /** What in the file it is about, in words. */
  place?: string;
  reason: string;
  remedy: string;
};

/** A quarantined capture as a problem, its path set against a folder where one is given. */
export const fromQuarantined = ({ file, reason, remedy }: Quarantined, folder = ''): Problem => ({
  file: folder + file,
  reason,
  remedy,
});

/** One line for a reader: `content/sources/post.yaml:3:7: kind: What is wrong. What to do.` */
export const problemLine = ({ file, position, place, reason, remedy }: Problem): string => {
  const where = [position === undefined ? file : `${file}:${position}`, ...(place ? [place] : [])];
  return printable(`${where.join(': ')}: ${reason} ${remedy}`);
};
