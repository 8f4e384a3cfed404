import type { Chunks } from '../bytes.ts';

/** A record as it stands in its archive: its place there, from 1, and its bytes or what is wrong. */
export type Item = { place: number } & ({ bytes: Uint8Array } | { fault: 'too-large' | 'broken' });

/** Takes an archive apart into its records, in their order. */
export type Split = (chunks: Chunks) => AsyncIterable<Item>;
