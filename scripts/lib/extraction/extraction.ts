import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { z } from 'zod';
import { Article, Quarantined } from '../../../src/pipeline/model/index.ts';
import type { Found } from '../article-in.ts';
import type { Place } from '../captures.ts';
import { type Batch, batchesOf } from './batches.ts';
import { inOrder } from '../in-order.ts';
import { FoundLine } from './line.ts';
import { articles, type Knowledge, lines } from './worker.ts';

/** From this many files on, threads gain more than their start costs (about a fifth of a second). */
const WORTH_THREADS = 200;

/** Batches under way per thread: one is worked on while the next ones wait. */
const AHEAD = 4;

const FoundArticle = FoundLine.extend({ outcome: z.union([Quarantined, Article]) });

/**
 * Runs a function of the worker over the captures in files: here where they are few, in as many
 * threads as the machine has cores where they are many. The results come in the order of the files.
 */
async function* overCaptures<T>(
  places: readonly (Place | Quarantined)[],
  knowledge: Knowledge,
  job: {
    name: string;
    run: (batch: Batch, knowledge: Knowledge) => Promise<T[]>;
    result: z.ZodType<T>;
  },
): AsyncGenerator<T[]> {
  const batches = batchesOf(places);
  if (places.length < WORTH_THREADS) {
    for await (const batch of batches) yield await job.run(batch, knowledge);
    return;
  }
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: knowledge,
  });
  const results = z.array(job.result);
  const run = async (batch: Batch): Promise<T[]> =>
    results.parse(await pool.run(batch, { name: job.name }));
  try {
    yield* inOrder(batches, run, threads * AHEAD);
  } finally {
    await pool.destroy();
  }
}

/** The articles in files, in the order of the files and of what is in them. */
export async function* extraction(
  places: readonly (Place | Quarantined)[],
  knowledge: Knowledge,
): AsyncGenerator<Found> {
  const job = { name: 'articles', run: articles, result: FoundArticle };
  for await (const found of overCaptures(places, knowledge, job)) yield* found;
}

/** The same as lines to print, a batch at a time. */
export const lineExtraction = (
  places: readonly (Place | Quarantined)[],
  knowledge: Knowledge,
): AsyncGenerator<FoundLine[]> =>
  overCaptures(places, knowledge, { name: 'lines', run: lines, result: FoundLine });
