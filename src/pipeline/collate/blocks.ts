import type { Alignment } from './align.ts';

/** Consecutive positions [from, to) of an alignment. */
export type Block = { from: number; to: number };

/** Whether two sets of rows have one in common. */
const meet = (a: readonly number[], b: readonly number[] | undefined): boolean =>
  a.some((row) => b?.includes(row));

/**
 * End of the block of substitutions that starts at a position: runs of positions that different
 * readings have, one after the other, between two positions that tie all of them together. Other
 * words stand side by side only there; elsewhere each is an omission of the others.
 * @param occupied rows that have a unit, per position.
 */
const substitution = (
  occupied: readonly (readonly number[])[],
  from: number,
  previous: Block | undefined,
): number => {
  let before = previous ? occupied.slice(previous.from, previous.to) : [];
  const groups: (readonly number[])[] = [];
  let to = from;
  for (; to < occupied.length; to++) {
    const here = occupied[to] ?? [];
    const last = groups.at(-1);
    if (last && occupied[to - 1] === here) continue;
    if (groups.some((group) => meet(group, here))) break;
    before = before.filter((rows) => meet(here, rows));
    if (before.length === 0) return from;
    groups.push(here);
  }
  const tied = groups.every((group) => meet(group, occupied[to]));
  return groups.length > 1 && tied ? to : from;
};

/** Blocks joined that hold units of one word (there's: there, is), with all between them. */
const wholeWords = (
  { rows, positions }: Alignment,
  occupied: readonly (readonly number[])[],
  blocks: readonly Block[],
): Block[] => {
  const blockOf = new Int32Array(positions.length);
  for (const [i, { from, to }] of blocks.entries()) blockOf.fill(i, from, to);
  const seen = rows.map(() => ({ word: -1, block: 0 }));
  const tied = new Uint8Array(blocks.length);
  for (const [at, position] of positions.entries())
    for (const row of occupied[at] ?? []) {
      const word = rows[row]?.units[position[row] ?? -1]?.from ?? -1;
      const last = seen[row];
      const block = blockOf[at] ?? 0;
      if (last?.word === word) tied.fill(1, last.block + 1, block + 1);
      seen[row] = { word, block };
    }
  return blocks.reduce<Block[]>((merged, block, i) => {
    const last = merged.at(-1);
    if (last && tied[i]) last.to = block.to;
    else merged.push({ ...block });
    return merged;
  }, []);
};

/** The alignment cut into the blocks that may not be cut further. */
export const blocksOf = (alignment: Alignment): Block[] => {
  // Positions of the same rows share one list, so that lists can be compared by identity.
  const lists = new Map<string, readonly number[]>();
  const occupied = alignment.positions.map((position) => {
    const rows = position.flatMap((unit, row) => (unit >= 0 ? [row] : []));
    const list = lists.get(rows.join(' ')) ?? rows;
    lists.set(rows.join(' '), list);
    return list;
  });
  const blocks: Block[] = [];
  for (let from = 0; from < occupied.length;) {
    const to = Math.max(substitution(occupied, from, blocks.at(-1)), from + 1);
    blocks.push({ from, to });
    from = to;
  }
  return wholeWords(alignment, occupied, blocks);
};
