import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import type { Quarantined } from '../../../src/pipeline/model/index.ts';
import { capturesOf, type Place } from '../captures.ts';
import { digestOf } from '../grouping/kept.ts';
import type { Unit } from './records.ts';

/** What a file holds: something to be read, under a key that tells its bytes and its name; or why nothing. */
export type Item = { file: string } & ({ key: string; unit: Unit } | { outcome: Quarantined });

/**
 * From this size on, in bytes, a file's captures are dealt out one by one: it may be an archive, on
 * which one thread would work while the others wait, and of which most stays when a page is added.
 */
const LARGE = 1_000_000;

/** Milliseconds for which a file was left alone, so that a change while it is read shows in its date. */
const GRAIN = 20;

const isSame = (a: Stats, b: Stats): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;

/** The bytes of a file that is small, quiet and can be read; null for all others. */
const bytesOf = (path: string): Uint8Array | null => {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return null;
  }
  try {
    const before = fstatSync(file);
    const age = Date.now() - Math.max(before.mtimeMs, before.ctimeMs);
    if (!before.isFile() || before.size >= LARGE || age < GRAIN) return null;
    const bytes = new Uint8Array(before.size);
    const length = bytes.length === 0 ? 0 : readSync(file, bytes, 0, bytes.length, 0);
    return length === bytes.length && isSame(before, fstatSync(file)) ? bytes : null;
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
};

/** What files hold, in their order. Whatever is out of the ordinary goes the careful way of `capturesOf`. */
export async function* itemsOf(places: Iterable<Place | Quarantined>): AsyncGenerator<Item> {
  for (const place of places) {
    if (isQuarantined(place)) {
      yield { file: place.file, outcome: place };
      continue;
    }
    const { file, path } = place;
    const bytes = bytesOf(path);
    if (bytes) {
      yield {
        file,
        key: digestOf(Buffer.concat([Buffer.from(`${file}\0`), bytes])),
        unit: { file, bytes },
      };
      continue;
    }
    for await (const capture of capturesOf(place))
      yield isQuarantined(capture)
        ? { file, outcome: capture }
        : { file, key: digestOf(Buffer.from(JSON.stringify(capture))), unit: { file, capture } };
  }
}
