import type { Word } from '../text/words.ts';

/** Words in brackets that an outlet puts into a quotation: `[the president]`, not `[…]` or whole sentences. */
const INSERTION = /\[([^[\]]{1,60})\]/gu;

/**
 * Which words of a text stand in square brackets: the outlet's own, said to be so (The Chicago Manual
 * of Style, 17th ed., 13.59). A bracket within a word (`[w]e`) only changes its case.
 */
export const insertedWords = (text: string, all: readonly Word[]): ReadonlySet<number> => {
  const inserted = new Set<number>();
  if (!text.includes('[')) return inserted;
  let next = 0;
  for (const match of text.matchAll(INSERTION)) {
    const end = match.index + match[0].length;
    while (next < all.length && (all[next]?.start ?? 0) < match.index) next++;
    for (; next < all.length && (all[next]?.end ?? 0) <= end; next++)
      if (!joins(text, all, next)) inserted.add(next);
  }
  return inserted;
};

/** True for a word that goes on right behind its bracket: the `w` of `[w]e`. */
export const joins = (text: string, all: readonly Word[], at: number): boolean => {
  const word = all[at];
  if (!word || all[at + 1]?.start !== word.end + 1) return false;
  return text[word.end] === ']' && text[word.start - 1] === '[';
};
