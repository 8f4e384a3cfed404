/**
 * `npm run fuzz`: captures that nobody wrote. Those of the tests are changed at random (bytes, blocks,
 * nesting, encodings, formats) and go through the pipeline in as many threads as there are cores. Each
 * must become an article that keeps the schemas, or be put aside with a reason, within 2 s per MB.
 *
 *     npm run fuzz -- --seconds 60 --seed 1     so long; a seed gives the same captures each time
 *     npm run fuzz -- --seed 1 --case 17        one again; `17,19,23` several, together
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { caseOf } from './cases.ts';
import { seeds } from './seeds.ts';
import { tryCapture, tryTogether } from './try.ts';

/** How often threads are looked at, in milliseconds. */
const LOOK = 200;
/**
 * After so many looks (half a minute) a thread that is still at one capture hangs; busy machines are
 * slow. Looks, not a clock: while the whole program is halted nobody looks.
 */
const HANGS = 150;
/** Failures after which there is enough to do. */
const MOST = 10;
const KEPT = join(import.meta.dirname, '..', '..', '.variorum', 'fuzz');

const Message = z.union([
  z.object({ done: z.int() }),
  z.object({ failed: z.array(z.int()), error: z.string() }),
]);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Keeps the captures that failed and says how to try them again. */
const keep = (seed: number, cases: readonly number[], error: string): void => {
  mkdirSync(KEPT, { recursive: true });
  for (const number of cases)
    writeFileSync(join(KEPT, `${seed}-${number}`), caseOf(seeds(), seed, number));
  say(`\nfailed: ${error}`);
  say(`  kept: ${cases.map((number) => join(KEPT, `${seed}-${number}`)).join(' ')}`);
  say(`  again: npm run fuzz -- --seed ${seed} --case ${cases.join(',')}`);
};

const again = async (seed: number, cases: readonly number[]): Promise<void> => {
  const from = seeds();
  const outcomes = [];
  for (const number of cases) outcomes.push(...(await tryCapture(caseOf(from, seed, number))));
  tryTogether(outcomes);
  say(`${cases.length} captures, 0 failed`);
};

/** Runs until the time is up; gives how many were tried and how many failed. */
const run = async (seed: number, seconds: number): Promise<{ done: number; failed: number }> => {
  const threads = availableParallelism();
  const tally = { done: 0, failed: 0 };
  const end = performance.now() + seconds * 1000;
  const fail = (cases: readonly number[], error: string): void => {
    tally.failed += 1;
    keep(seed, cases, error);
  };
  const thread = async (index: number): Promise<void> => {
    for (let first = index; performance.now() < end && tally.failed < MOST;) {
      const at = new SharedArrayBuffer(4);
      const place = new Int32Array(at, 0, 1);
      const workerData = { seed, first, step: threads, at };
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
      let broken: string | null = null;
      worker.on('message', (data) => {
        const message = Message.parse(data);
        if ('done' in message) tally.done += message.done;
        else fail(message.failed, message.error);
      });
      worker.on('error', (error) => {
        broken = String(error);
      });
      let last = -1;
      let looks = 0;
      while (broken === null && performance.now() < end && tally.failed < MOST) {
        await new Promise((resolve) => setTimeout(resolve, LOOK));
        const now = Atomics.load(place, 0);
        looks = now === last ? looks + 1 : 0;
        last = now;
        if (looks > HANGS) broken = `it took more than ${(HANGS * LOOK) / 1000} s`;
      }
      await worker.terminate();
      if (broken === null) return;
      fail([Atomics.load(place, 0)], broken);
      first = Atomics.load(place, 0) + threads;
    }
  };
  await Promise.all(Array.from({ length: threads }, (_, index) => thread(index)));
  return tally;
};

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, case: { type: 'string' } },
});
const seed = Number(values.seed ?? 1);
if (values.case !== undefined) await again(seed, values.case.split(',').map(Number));
else {
  const seconds = Number(values.seconds ?? 60);
  const { done, failed } = await run(seed, seconds);
  say(
    `${done} captures in ${seconds} s (${Math.round(done / seconds)} a second), ${failed} failed, seed ${seed}`,
  );
  if (failed > 0 || done === 0) process.exitCode = 1;
}
