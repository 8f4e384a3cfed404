import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { type Document, Quoted } from '../../../src/pipeline/model/index.ts';
import { inOrder } from '../in-order.ts';
import { quoteAll } from './worker.ts';

/** From this many documents on, threads gain more than their start costs. */
const WORTH_THREADS = 300;

/** Documents that a thread is given at a time, and batches under way per thread. */
const BATCH = 64;
const AHEAD = 4;

function* batchesOf(documents: readonly Document[]): Generator<readonly Document[]> {
  for (let at = 0; at < documents.length; at += BATCH) yield documents.slice(at, at + BATCH);
}

/**
 * The quotations of documents, in their order: found here where they are few, in as many threads as
 * the machine has cores where they are many. The same either way: documents do not know each other.
 */
export const quotationOf = async (
  documents: readonly Document[],
  progress: (done: number) => void,
): Promise<Quoted[]> => {
  if (documents.length < WORTH_THREADS) return quoteAll(documents);
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  const results = Quoted.array();
  const run = async (batch: readonly Document[]): Promise<Quoted[]> =>
    results.parse(await pool.run(batch, { name: 'quoteAll' }));
  const quoted: Quoted[] = [];
  try {
    for await (const some of inOrder(batchesOf(documents), run, threads * AHEAD)) {
      quoted.push(...some);
      progress(quoted.length);
    }
    return quoted;
  } finally {
    await pool.destroy();
  }
};
