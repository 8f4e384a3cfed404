import { by, inOrder } from '../text/order.ts';
import type { Alignment } from './align.ts';
import type { Pair } from './chain.ts';
import { matches } from './match.ts';
import type { Unit } from './units.ts';

/** What stands in another order is a stretch: so many words, content words among them, with few between. */
const MOVED = { units: 4, content: 2, between: 2 } as const;

/** Times that a row is searched: for as many sentences that cross each other. */
const PASSES = 4;

/** A unit of a reading, the number it has there, and its position in the alignment. */
type Placed = { unit: Unit; at: number; position: number };

/** The units that one row has where another has none. */
const onlyIn = ({ rows, positions }: Alignment, row: number, other: number): Placed[] =>
  positions.flatMap((cells, position) => {
    const at = cells[row] ?? -1;
    const unit = rows[row]?.units[at];
    return unit && (cells[other] ?? -1) < 0 ? [{ unit, at, position }] : [];
  });

/** Pairs cut where either reading has more than a few other words between two of them. */
const blocksOf = (
  pairs: readonly Pair[],
  own: readonly Placed[],
  theirs: readonly Placed[],
): Pair[][] => {
  const near = (all: readonly Placed[], from: number, to: number): boolean =>
    (all[to]?.at ?? 0) - (all[from]?.at ?? 0) <= MOVED.between + 1;
  return pairs.reduce<Pair[][]>((blocks, pair) => {
    const last = blocks.at(-1)?.at(-1);
    if (last && near(own, last[0], pair[0]) && near(theirs, last[1], pair[1]))
      blocks.at(-1)?.push(pair);
    else blocks.push([pair]);
    return blocks;
  }, []);
};

/** The positions of the blocks that two rows share of what each has alone. */
const movedBlocks = (own: readonly Placed[], theirs: readonly Placed[]): number[][] => {
  if (Math.min(own.length, theirs.length) < MOVED.units) return [];
  const pairs = matches(
    own.map(({ unit }) => unit),
    theirs.map(({ unit }) => unit),
  );
  return blocksOf(pairs, own, theirs).flatMap((block) => {
    const content = block.filter(([i]) => own[i]?.unit.content === true).length;
    const [start] = block;
    const end = block.at(-1);
    if (!start || !end || block.length < MOVED.units || content < MOVED.content) return [];
    const places = [...own.slice(start[0], end[0] + 1), ...theirs.slice(start[1], end[1] + 1)];
    return [places.map(({ position }) => position)];
  });
};

/** The fullest row; of several, the first by its text: no input order decides. */
const fullestOf = ({ rows }: Alignment): number => {
  const [best = 0] = [...rows.keys()].toSorted(
    inOrder(
      by((i) => -(rows[i]?.units.length ?? 0)),
      by((i) => rows[i]?.text ?? ''),
    ),
  );
  return best;
};

/**
 * Stretches that some readings print at another place than the fullest: for each position the number
 * of its stretch, 0 where it is in none. An alignment keeps each reading's order, so that a sentence moved
 * stands in it twice; the two places share a number. Every row is compared with the fullest.
 */
export const movesOf = (alignment: Alignment): Uint32Array => {
  const { rows, positions } = alignment;
  const fullest = fullestOf(alignment);
  // Each position leads to the first one of its stretch (union–find), itself where it was not moved.
  const first = Uint32Array.from(positions.keys());
  const moved = new Uint8Array(positions.length);
  const firstOf = (position: number): number => {
    let at = position;
    while (first[at] !== at) at = first[at] ?? at;
    return at;
  };
  for (const row of rows.keys()) {
    if (row === fullest) continue;
    const taken = new Set<number>();
    for (let pass = 0; pass < PASSES; pass++) {
      // What has been found is taken out: of two sentences that crossed, one chain has only one.
      const own = onlyIn(alignment, row, fullest).filter(({ position }) => !taken.has(position));
      const theirs = onlyIn(alignment, fullest, row).filter(({ position }) => !taken.has(position));
      const found = movedBlocks(own, theirs);
      if (found.length === 0) break;
      for (const places of found) {
        const leader = Math.min(...places.map(firstOf));
        for (const position of places) {
          first[firstOf(position)] = leader;
          moved[position] = 1;
          taken.add(position);
        }
      }
    }
  }
  const numbers = new Map<number, number>();
  return Uint32Array.from(positions.keys(), (position) => {
    if (moved[position] !== 1) return 0;
    const leader = firstOf(position);
    const number = numbers.get(leader) ?? numbers.size + 1;
    numbers.set(leader, number);
    return number;
  });
};
