import { byCodeUnit } from '../text/order.ts';

/**
 * Holders of shared words that are met, rarest words first; and of those met, how many are compared at
 * most. All quotations of a large topic share its common words: comparing each with each of them
 * would take the square of their number, and those few that share its rare words are the ones to compare.
 */
const MET = 1_000;
const COMPARED = 60;

/** Finds what shares words with something, without comparing everything with everything. */
export type Candidates<T> = {
  /** Notes that an item holds words; one that takes more in is to be added again. */
  add: (item: T, held: Iterable<string>) => void;
  /** The items that share most of what is rare, in the order in which they were added. */
  of: (held: Iterable<string>) => T[];
};

/** An index of items by the words they hold. Its answers take bounded time, however many they are. */
export const candidates = <T>(): Candidates<T> => {
  const items: T[] = [];
  const numbers = new Map<T, number>();
  const holders = new Map<string, Set<number>>();
  // By number, how much an item shares with what is looked up: 0 between two look-ups.
  const shared: number[] = [];
  return {
    add: (item, held) => {
      const number = numbers.get(item) ?? items.push(item) - 1;
      numbers.set(item, number);
      for (const word of held) {
        const known = holders.get(word);
        if (known) known.add(number);
        else holders.set(word, new Set([number]));
      }
    },
    of: (held) => {
      const lists = [...held]
        .flatMap((word) => {
          const numbersOf = holders.get(word);
          return numbersOf ? [{ word, numbersOf }] : [];
        })
        .toSorted((a, b) => a.numbersOf.size - b.numbersOf.size || byCodeUnit(a.word, b.word));
      const found: number[] = [];
      let met = 0;
      for (const { numbersOf } of lists)
        for (const number of numbersOf) {
          if (++met > MET) break;
          if (!shared[number]) found.push(number);
          shared[number] = (shared[number] ?? 0) + 1 / numbersOf.size;
        }
      const most = found
        .toSorted((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
        .slice(0, COMPARED);
      for (const number of found) shared[number] = 0;
      return most.toSorted((a, b) => a - b).flatMap((number) => items[number] ?? []);
    },
  };
};
