import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { Article, Quarantined } from '../../src/pipeline/model/index.ts';
import { caseOf, limitOf, LOT, TOGETHER } from './cases.ts';
import { seeds } from './seeds.ts';
import { tryCapture, tryTogether } from './try.ts';

const { seed, first, step, at } = z
  .object({
    seed: z.int(),
    first: z.int(),
    step: z.int(),
    /** Where the number of the case under way stands, for whoever watches. */
    at: z.instanceof(SharedArrayBuffer),
  })
  .parse(workerData);

/** The time that this thread has had of the processor, in seconds; others may be busy, too. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
};

const say = (message: object): void => parentPort?.postMessage(message);

const wordsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const place = new Int32Array(at);
const from = seeds();
let lot: { number: number; outcomes: (Article | Quarantined)[] }[] = [];
let done = 0;
for (let number = first; ; number += step) {
  Atomics.store(place, 0, number);
  const bytes = caseOf(from, seed, number);
  const began = spent();
  try {
    const outcomes = await tryCapture(bytes);
    const took = spent() - began;
    if (took > limitOf(bytes.length))
      say({ failed: [number], error: `${bytes.length} bytes took ${took.toFixed(1)} s` });
    if (lot.length < TOGETHER) lot.push({ number, outcomes });
  } catch (error) {
    say({ failed: [number], error: wordsOf(error) });
  }
  done += 1;
  if (done % LOT === 0) {
    try {
      tryTogether(lot.flatMap(({ outcomes }) => outcomes));
    } catch (error) {
      say({ failed: lot.map((one) => one.number), error: wordsOf(error) });
    }
    lot = [];
  }
  if (done % 50 === 0) say({ done: 50 });
}
