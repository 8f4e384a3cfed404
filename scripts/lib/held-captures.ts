import { createHash } from 'node:crypto';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { capturesIn, loadCapture } from './captures.ts';

/** The captures of a folder by their digest, and all names taken there (in lower case). */
export type Held = { nameOf: Map<string, string>; taken: Set<string> };

/** SHA-256 of a capture's bytes, in hexadecimal. */
export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** What a folder of captures holds. */
export const heldCaptures = async (folder: string): Promise<Held> => {
  const held: Held = { nameOf: new Map(), taken: new Set() };
  for (const capture of await capturesIn(folder, '')) {
    // Disks that do not tell cases apart would take `A.txt` for `a.txt`.
    held.taken.add(capture.file.toLowerCase());
    const loaded = isQuarantined(capture) ? capture : await loadCapture(capture);
    if (!isQuarantined(loaded)) held.nameOf.set(digestOf(loaded.bytes), loaded.file);
  }
  return held;
};
