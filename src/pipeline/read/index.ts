/** Bytes → text: encoding, kind, limits. */
export { MAX_BYTES } from './limits.ts';
export { isQuarantined, tooLarge } from './quarantine.ts';
export { read } from './read.ts';
