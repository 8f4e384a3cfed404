/** A share of the pages: its number, from 0, and of how many. */
export type Share = { number: number; of: number };

/** How many shards the pages are dealt into, whatever the number of shares: what is known of them is kept by shard. */
export const SHARDS = 64;

/** The numbers of a share's shards. */
export const shardsOf = ({ number, of }: Share): number[] =>
  Array.from({ length: SHARDS }, (_, shard) => shard).filter((shard) => shard % of === number);

/**
 * The shard of a page.
 * @param home the story that it belongs to; of a page of none its path. What is read for one page of a
 *   story is at hand for the others.
 */
export const shardOf = (home: string): number => {
  // FNV-1a (Fowler, Noll, Vo): asked for each page by each thread, and nobody gains by a chosen name.
  let hash = 0x811c9dc5;
  for (let i = 0; i < home.length; i++) hash = Math.imul(hash ^ home.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 16)) >>> 0) % SHARDS;
};

/** Whether a page, by its home, is in a share. */
export const isIn =
  ({ number, of }: Share) =>
  (home: string): boolean =>
    shardOf(home) % of === number;
