import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from '../content-files.ts';
import { codeOf } from '../failure.ts';

const DIGITS = 32;

/** A digest of bytes: 128 bits, as hexadecimal digits. */
export const digestOf = (bytes: Uint8Array | Uint32Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS);

/** Writes numbers to a file whose name ends in their digest. */
export const writeKept = (path: string, words: Uint32Array): Promise<void> =>
  writeWhole(path, new Uint8Array(words.buffer, words.byteOffset, words.byteLength));

/** The numbers in such a file; null where it is gone or holds something else than was written. */
export const readKept = (path: string): Uint32Array | null => {
  let bytes: Buffer;
  try {
    // At once: asynchronously a large file comes in many small pieces.
    bytes = readFileSync(path);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
  if (bytes.length % 4 !== 0 || !path.endsWith(`-${digestOf(bytes)}.bin`)) return null;
  const isAligned = bytes.byteOffset % 4 === 0;
  const { buffer, byteOffset } = isAligned ? bytes : Uint8Array.from(bytes);
  return new Uint32Array(buffer, byteOffset, bytes.length / 4);
};
