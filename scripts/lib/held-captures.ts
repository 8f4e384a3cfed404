import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { capturesIn } from './captures.ts';
import { codeOf } from './failure.ts';

/** The files of a folder of captures by their digest, and all names taken there (in lower case). */
export type Held = { nameOf: Map<string, string>; taken: Set<string> };

/** SHA-256 of a file's bytes, in hexadecimal; null where it cannot be read. */
export const digestOfFile = async (path: string): Promise<string | null> => {
  const hash = createHash('sha256');
  try {
    // A pipe would be waited for.
    if (!(await stat(path)).isFile()) return null;
    const bytes: AsyncIterable<Uint8Array> = createReadStream(path);
    for await (const chunk of bytes) hash.update(chunk);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
  return hash.digest('hex');
};

/** What a folder of captures holds. */
export const heldCaptures = async (folder: string): Promise<Held> => {
  const held: Held = { nameOf: new Map(), taken: new Set() };
  for (const capture of await capturesIn(folder, '')) {
    // Disks that do not tell cases apart would take `A.txt` for `a.txt`.
    held.taken.add(capture.file.toLowerCase());
    const digest = isQuarantined(capture) ? null : await digestOfFile(capture.path);
    if (digest !== null) held.nameOf.set(digest, capture.file);
  }
  return held;
};
