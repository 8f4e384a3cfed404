import { groupSteps, type Profile, type Steps } from '../../../src/pipeline/group/index.ts';
import type { Grouped } from '../../../src/pipeline/model/index.ts';
import { isWrong, type LineRead } from '../documents.ts';
import { inOrder } from '../in-order.ts';
import type { LineBytes } from '../lines.ts';
import { type Cache, noCache } from './cache.ts';
import type { Crew } from './crew.ts';
import { unpacked } from './profiles.ts';

/** Lines that one thread reads at a time: as many as fit this size, in bytes. */
const BATCH = 1 << 20;

type Batch = { lines: Uint8Array[]; numbers: number[]; keys: (string | null)[] };

/** Lines that are not in the cache, in batches; what is in it goes to `found`. */
async function* batchesOf(
  lines: AsyncIterable<LineBytes>,
  cache: Cache,
  found: LineRead<Profile>[],
): AsyncGenerator<Batch> {
  let batch: Batch = { lines: [], numbers: [], keys: [] };
  let size = 0;
  for await (const { number, bytes } of lines) {
    const key = cache.keyOf(bytes);
    const known = key === null ? undefined : cache.profile(key);
    if (known) {
      found.push({ number, outcome: known });
      continue;
    }
    if (isBlank(bytes)) continue;
    batch.lines.push(bytes);
    batch.numbers.push(number);
    batch.keys.push(key);
    size += bytes.length;
    if (size < BATCH) continue;
    yield batch;
    batch = { lines: [], numbers: [], keys: [] };
    size = 0;
  }
  if (batch.lines.length > 0) yield batch;
}

const SPACE = 0x20;
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= SPACE);

const LF = Buffer.from('\n');

/** The articles in lines of JSON as profiles, in the order of the lines. */
export async function* profilesIn(
  lines: AsyncIterable<LineBytes>,
  crew: Crew,
  cache: Cache = noCache,
): AsyncGenerator<LineRead<Profile>> {
  const found: LineRead<Profile>[] = [];
  const read = async ({ lines: batch, numbers, keys }: Batch) => {
    const bytes = Buffer.concat(batch.flatMap((line, i) => (i === 0 ? [line] : [LF, line])));
    return { numbers, keys, result: await crew.readLines(bytes) };
  };
  const batches = batchesOf(lines, cache, found);
  for await (const { numbers, keys, result } of inOrder(batches, read, crew.ahead)) {
    const profiles = unpacked(result.packed);
    for (const [i, line] of result.lines.entries()) {
      const outcome = typeof line === 'number' ? profiles[line] : line;
      if (outcome === undefined) continue;
      found.push({ number: numbers[i] ?? 0, outcome });
      const key = keys[i] ?? null;
      if (key !== null && !isWrong(outcome)) cache.keepProfile(key, outcome);
    }
  }
  yield* found.sort((a, b) => a.number - b.number);
}

/** Whoever does comparisons. */
type Performers = Pick<Crew, 'ahead' | 'perform'>;

/** Runs steps to their end, their tasks by a crew. */
const runWith = async <T>(steps: Steps<T>, crew: Performers, cache: Cache): Promise<T> => {
  let step = steps.next();
  while (step.done !== true) {
    const results: Uint32Array[] = [];
    const one = (task: Parameters<Crew['perform']>[0]) => cache.result(task, crew.perform);
    for await (const result of inOrder(step.value, one, crew.ahead)) results.push(result);
    step = steps.next(results);
  }
  return step.value;
};

/** Groups articles as `group` does, their comparisons by a crew. */
export const groupedBy = (
  profiles: readonly Profile[],
  crew: Performers,
  cache: Cache = noCache,
): Promise<Grouped[]> => runWith(groupSteps(profiles), crew, cache);
