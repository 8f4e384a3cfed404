/** Bytes → captures: archives, records, encoding, kind, limits. */
export type { Chunks } from './bytes.ts';
export { captures } from './captures.ts';
export { MAX_BYTES } from './limits.ts';
export { isQuarantined } from './quarantine.ts';
export { read } from './read.ts';
export { isAppendedTo } from './sniff.ts';
