import { createHash } from 'node:crypto';
import { UsageError } from '../failure.ts';

/** One of several parts of some work, counted from 1. */
export type Share = { part: number; of: number };

/** So many parts at most: each takes as long to start as hundreds of captures to read. */
const MOST = 1000;

const countIn = (text: string): number | null => {
  const count = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  return count > 0 && count <= MOST ? count : null;
};

/**
 * How many parts `--parts N` asks for.
 * @throws UsageError where that is no number of parts
 */
export const countOfParts = (text: string): number => {
  const of = countIn(text);
  if (of === null) throw new UsageError(`'${text}' is no number of parts: 1 to ${MOST}`);
  return of;
};

/**
 * The part that `--part K/N` asks for.
 * @throws UsageError where that is none
 */
export const shareIn = (text: string): Share => {
  const [part = '', of = '', ...more] = text.split('/');
  const share = { part: countIn(part), of: countIn(of) };
  if (share.part === null || share.of === null || share.part > share.of || more.length > 0)
    throw new UsageError(`'${text}' is no part: --part 2/4 is the second of four`);
  return { part: share.part, of: share.of };
};

/** `2 of 4`. */
export const shown = ({ part, of }: Share): string => `${part} of ${of}`;

/** Which of some parts a name falls to: the same on every machine, and about as many to each. */
export const partOfName = (name: string, of: number): number =>
  (createHash('sha256').update(name).digest().readUInt32BE() % of) + 1;
