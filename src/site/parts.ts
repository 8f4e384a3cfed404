import { UNDATED } from './months.ts';

/** A page's worth of a long list: some of what belongs to a month. */
export type Part<T> = {
  /** `2025-02`, or `undated`. */
  month: string;
  /** From 1, the oldest of its month; the newest has none: it stands at the month's own address and grows. */
  number: number | undefined;
  /** In the order of the list. */
  items: T[];
};

/** A part of which it is known what stands before and after it, and which others its month has. */
export type PartPage<T> = Part<T> & {
  /** Addresses below that of the list: `2025-02`, `2025-02/1`. */
  name: string;
  older: PartName | undefined;
  newer: PartName | undefined;
  /** The numbers of its month's other parts, newest first; where it has one itself, none. */
  numbers: number[];
  /** How many items its month has; where it has a number, itself: so it stays what it is. */
  total: number;
};

/** What a part is called and where it stands. */
export type PartName = Pick<Part<never>, 'month' | 'number'>;

/** Address of a part below that of its list. */
export const nameOfPart = ({ month, number }: PartName): string =>
  number === undefined ? month : `${month}/${number}`;

/**
 * Items in pieces, the newest first. They are filled from the oldest on and numbered from there, so
 * that what is added changes the newest alone; that one is filled once to twice, or holds all.
 *
 * @param items newest first
 * @param size  what a piece can hold, as `weigh` counts; an item that is larger has a piece of its own
 */
export const piecesOf = <T>(
  items: readonly T[],
  size: number,
  weigh: (item: T) => number = () => 1,
): { number: number | undefined; items: T[] }[] => {
  const pieces: T[][] = [];
  let room = 0;
  for (const item of items.toReversed()) {
    const weight = weigh(item);
    if (weight > room || pieces.length === 0) {
      pieces.push([]);
      room = size;
    }
    room -= weight;
    pieces.at(-1)?.push(item);
  }
  const numbered = pieces.slice(0, -2);
  return [
    { number: undefined, items: pieces.slice(-2).flat().toReversed() },
    ...numbered.map((own, index) => ({ number: index + 1, items: own.toReversed() })).toReversed(),
  ].filter(({ items: own }) => own.length > 0);
};

/** Of a list that is too long for one page the newest items, a page of them; undefined of one that is not. */
export const newestOf = <T>(
  items: readonly T[],
  size: number,
  weigh: (item: T) => number = () => 1,
): T[] | undefined => {
  if (piecesOf(items, size, weigh).length < 2) return undefined;
  let room = size;
  return items.filter((item, at) => (room -= weigh(item)) >= 0 || at === 0);
};

/** The parts of a list, by month, each month in pieces: see `piecesOf`. The newest first. */
export const partsOf = <T>(
  items: readonly T[],
  dayOf: (item: T) => string | undefined,
  size: number,
  weigh?: (item: T) => number,
): PartPage<T>[] => {
  const months = [...Map.groupBy(items, (item) => dayOf(item)?.slice(0, 7) ?? UNDATED)];
  const parts = months.flatMap(([month, own]) => {
    const pieces = piecesOf(own, size, weigh);
    return pieces.map((piece): Omit<PartPage<T>, 'older' | 'newer'> => ({
      ...piece,
      month,
      name: nameOfPart({ month, number: piece.number }),
      total: piece.number === undefined ? own.length : piece.items.length,
      numbers: piece.number === undefined ? pieces.flatMap(({ number }) => number ?? []) : [],
    }));
  });
  const named = (at: number): PartName | undefined => {
    const part = parts[at];
    return part && { month: part.month, number: part.number };
  };
  return parts.map((part, at) => ({ ...part, older: named(at + 1), newer: named(at - 1) }));
};
