import { stat } from 'node:fs/promises';
import type { Capture, Quarantined } from '../../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { capturesOf, type Place } from '../captures.ts';

/** Work for one thread: files to open, or captures that were read from a large file. */
export type Batch =
  { places: (Place | Quarantined)[] } | { file: string; captures: (Capture | Quarantined)[] };

/** Files or captures in a batch: enough to make the way to a thread and back worth it. */
const MOST = 32;

/**
 * From this size on, in bytes, a file is read here and its captures are dealt out: it may be an
 * archive, on which one thread would work while the others wait.
 */
const LARGE = 1_000_000;

/** Characters of captures in a batch: what is waiting for a thread takes memory. */
const MOST_CHARACTERS = 4_000_000;

const isLarge = async (place: Place | Quarantined): Promise<boolean> => {
  if (isQuarantined(place)) return false;
  const about = await stat(place.path).catch(() => null);
  return about !== null && about.size >= LARGE;
};

async function* dealt(place: Place): AsyncGenerator<Batch> {
  let captures: (Capture | Quarantined)[] = [];
  let characters = 0;
  for await (const capture of capturesOf(place)) {
    captures.push(capture);
    characters += isQuarantined(capture) ? 0 : capture.text.length;
    if (captures.length < MOST && characters < MOST_CHARACTERS) continue;
    yield { file: place.file, captures };
    captures = [];
    characters = 0;
  }
  if (captures.length > 0) yield { file: place.file, captures };
}

/** The files, and the captures in large ones, in batches; in their order. */
export async function* batchesOf(places: Iterable<Place | Quarantined>): AsyncGenerator<Batch> {
  let waiting: (Place | Quarantined)[] = [];
  for (const place of places) {
    const large = await isLarge(place);
    if (!large) waiting.push(place);
    if (waiting.length > 0 && (large || waiting.length === MOST)) {
      yield { places: waiting };
      waiting = [];
    }
    if (large && !isQuarantined(place)) yield* dealt(place);
  }
  if (waiting.length > 0) yield { places: waiting };
}
