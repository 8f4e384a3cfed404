/**
 * Which records have a word. A posting is one number: the record's number within its kind, times
 * eight, plus a level from 0 to 7 that says how much the word counts in it.
 */
export type Posting = number;

/** How many levels there are. */
export const LEVELS = 8;

export const posting = (record: number, level: number): Posting => record * LEVELS + level;
export const recordOf = (posting: Posting): number => Math.floor(posting / LEVELS);
export const levelOf = (posting: Posting): number => posting % LEVELS;

/** Postings in ascending order as text: what each adds to the record before it, in base 36. */
export const writePostings = (postings: readonly Posting[]): string => {
  let before = 0;
  return postings
    .map((next) => {
      const written = (next - before * LEVELS).toString(36);
      before = recordOf(next);
      return written;
    })
    .join(' ');
};

/** The postings that `writePostings` wrote. */
export const readPostings = (text: string): Posting[] => {
  let before = 0;
  if (text === '') return [];
  return text.split(' ').map((written) => {
    const next = parseInt(written, 36) + before * LEVELS;
    before = recordOf(next);
    return next;
  });
};
