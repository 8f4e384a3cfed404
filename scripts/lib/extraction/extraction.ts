import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { z } from 'zod';
import type { Quarantined } from '../../../src/pipeline/model/index.ts';
import type { Place } from '../captures.ts';
import { type Batch, batchesOf } from './batches.ts';
import { inOrder } from '../in-order.ts';
import { FoundLine } from './line.ts';
import type { Knowledge } from '../making/records.ts';
import { lines } from './worker.ts';

/** From this many files on, threads gain more than their start costs (about a fifth of a second). */
const WORTH_THREADS = 200;

/** Batches under way per thread: one is worked on while the next ones wait. */
const AHEAD = 4;

/**
 * The articles in files as lines to print, a batch at a time: read here where the files are few, in as
 * many threads as the machine has cores where they are many. They come in the order of the files and of
 * what is in them.
 */
export async function* lineExtraction(
  places: readonly (Place | Quarantined)[],
  knowledge: Knowledge,
): AsyncGenerator<FoundLine[]> {
  const batches = batchesOf(places);
  if (places.length < WORTH_THREADS) {
    for await (const batch of batches) yield await lines(batch, knowledge);
    return;
  }
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: knowledge,
  });
  const results = z.array(FoundLine);
  const run = async (batch: Batch): Promise<FoundLine[]> =>
    results.parse(await pool.run(batch, { name: 'lines' }));
  try {
    yield* inOrder(batches, run, threads * AHEAD);
  } finally {
    await pool.destroy();
  }
}
