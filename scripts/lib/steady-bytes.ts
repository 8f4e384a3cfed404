import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What is known of a file without reading it. */
type About = Pick<Stats, 'size' | 'isFile'> & Partial<Pick<Stats, 'mtimeMs' | 'ctimeMs'>>;

/** What is needed of an open file. */
export type Handle = {
  stat: () => Promise<About>;
  read: (
    buffer: Uint8Array,
    offset: number,
    length?: number,
    position?: number,
  ) => Promise<{ bytesRead: number }>;
  close: () => Promise<void>;
};

/** The file changed while it was read: what was read may be of no one state of it. */
export class ChangedMeanwhile extends Error {}

/** How much of a file is loaded at a time, in bytes. */
const PIECE = 256 * 1024;

/**
 * Milliseconds within which a file system may give two changes the same date: Linux dates them by its
 * tick, at most 10 ms.
 */
const GRAIN = 20;

/** Waits until a change that is yet to come would have another date than the last one. */
const settled = async (handle: Handle): Promise<About> => {
  const about = await handle.stat();
  const age = Date.now() - Math.max(about.mtimeMs ?? 0, about.ctimeMs ?? 0);
  if (age < 0 || age >= GRAIN) return about;
  await wait(GRAIN);
  return handle.stat();
};

const isSame = (a: About, b: About): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;

/** The first bytes of a file, piece by piece; fewer where it is shorter. */
async function* firstBytes(handle: Handle, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size;) {
    const buffer = new Uint8Array(Math.min(size - at, PIECE));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, at + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    if (length > 0) yield buffer.subarray(0, length);
    at = length < buffer.length ? size : at + length;
  }
}

/**
 * A file's bytes, piece by piece, as of the moment that reading began; no more than its size was then.
 *
 * @param mayGrow whether the old part of a file that begins like this is worth having where it grew; it is
 *   then read once more to see that it stayed as it was
 * @throws {ChangedMeanwhile} at the end, where the file changed
 */
export async function* steadyBytes(
  handle: Handle,
  mayGrow: (head: Uint8Array) => boolean,
): AsyncGenerator<Uint8Array> {
  const before = await settled(handle);
  const hash = createHash('sha256');
  let grows: boolean | undefined;
  for await (const piece of firstBytes(handle, before.size)) {
    grows ??= mayGrow(piece);
    hash.update(piece);
    yield piece;
  }
  const after = await handle.stat();
  if (isSame(before, after)) return;
  if (after.size > before.size && grows === true) {
    const again = createHash('sha256');
    for await (const piece of firstBytes(handle, before.size)) again.update(piece);
    if (again.digest('hex') === hash.digest('hex')) return;
  }
  throw new ChangedMeanwhile();
}
