/** Stands for all letters but those from a to z. */
export const OTHER_LETTERS = '0';

/** What a page is called: its letter, and a number from 1. */
export type LetterPageName = { letter: string; number: number };

/** A page of those whose ids begin with a letter. */
export type LetterPage<T> = LetterPageName & {
  /** Of how many of its letter. */
  of: number;
  /** The pages before and after it in the alphabet. */
  before: LetterPageName | undefined;
  after: LetterPageName | undefined;
  items: T[];
};

/** Address of a page below that of all letters: `a`, `a/2`. */
export const nameOfLetterPage = ({ letter, number }: LetterPageName): string =>
  number === 1 ? letter : `${letter}/${number}`;

const letterOf = ({ id }: { id: string }): string => /^[a-z]/.exec(id)?.[0] ?? OTHER_LETTERS;

/**
 * A long list by the first letters of its ids: what is added changes pages of its letter alone.
 *
 * @param items in the order of their ids
 */
export const letterPagesOf = <T extends { id: string }>(
  items: readonly T[],
  size: number,
): LetterPage<T>[] => {
  const letters = [...Map.groupBy(items, letterOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const pages = letters.flatMap(([letter, own]) => {
    const of = Math.ceil(own.length / size);
    return Array.from({ length: of }, (_, at) => ({
      letter,
      number: at + 1,
      of,
      items: own.slice(at * size, (at + 1) * size),
    }));
  });
  const named = (at: number): LetterPageName | undefined => {
    const page = pages[at];
    return page && { letter: page.letter, number: page.number };
  };
  return pages.map((page, at) => ({ ...page, before: named(at - 1), after: named(at + 1) }));
};
