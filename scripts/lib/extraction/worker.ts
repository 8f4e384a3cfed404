import Tinypool from 'tinypool';
import type { Quarantined } from '../../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { articlesAmong, articlesIn, type Found } from '../article-in.ts';
import type { Place } from '../captures.ts';
import { jsonLine } from '../printable.ts';
import type { Batch } from './batches.ts';
import { inOrder } from '../in-order.ts';
import { Knowledge } from '../making/records.ts';
import { type FoundLine, recordOf } from './line.ts';

/** Files that are opened and read while the ones before them are extracted. */
const READ_AHEAD = 4;

/** The articles in a batch, in order. */
const articles = async (batch: Batch, knowledge: Knowledge): Promise<Found[]> => {
  if ('captures' in batch) return articlesAmong(batch.captures, batch.file, knowledge);
  const inFile = async (place: Place | Quarantined): Promise<Found[]> => {
    const found: Found[] = [];
    for await (const one of articlesIn([place], knowledge)) found.push(one);
    return found;
  };
  const found: Found[] = [];
  for await (const some of inOrder(batch.places, inFile, READ_AHEAD)) found.push(...some);
  return found;
};

/** The articles in a batch as lines of JSON: text is cheaper to hand over than articles are. */
export const lines = async (
  batch: Batch,
  knowledge: Knowledge = Knowledge.parse(Tinypool.workerData),
): Promise<FoundLine[]> =>
  (await articles(batch, knowledge)).map(({ outcome, ...where }) => ({
    ...where,
    outcome: isQuarantined(outcome)
      ? outcome
      : { line: jsonLine(recordOf(where.file + where.place, outcome)) },
  }));
