import { createHash } from 'node:crypto';

/** A share of the pages: its number, from 0, and of how many. */
export type Share = { number: number; of: number };

/** All pages. */
export const ALL: Share = { number: 0, of: 1 };

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
export const shardOf = (home: string): number =>
  (createHash('sha256').update(home).digest()[0] ?? 0) % SHARDS;
