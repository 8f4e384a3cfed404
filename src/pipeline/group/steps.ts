import { comparedIn, sliceParcel } from './comparing.ts';
import { findCopies, type CopyOf } from './copies.ts';
import { BANDS } from './minhash.ts';
import { parcel } from './parcel.ts';
import type { Profile } from './profile.ts';
import { inSlice, slicesOf } from './slices.ts';
import { STORY_CUT, type ComparedSlice } from './stories.ts';
import { perform, type Task } from './tasks.ts';

/**
 * Work as far as the next tasks: gives tasks, takes their results in the same order, in the end
 * gives what it found. Whoever runs it has the tasks done as they like: one by one, in threads, or
 * from a cache. Tasks are made as they are asked for, since each takes memory.
 */
export type Steps<T> = Generator<Iterable<Task>, T, readonly Uint32Array[]>;

/** Runs steps to their end, here and now. */
export const run = <T>(steps: Steps<T>): T => {
  let step = steps.next();
  while (step.done !== true) step = steps.next(Array.from(step.value, perform));
  return step.value;
};

/** Bands looked at in one task. */
const TOGETHER = 16;

/** The pairs in several lists, each once, by rising indexes. */
function* distinctPairs(lists: readonly Uint32Array[], count: number): Generator<[number, number]> {
  const keys = new Float64Array(lists.reduce((sum, { length }) => sum + length / 2, 0));
  let n = 0;
  for (const list of lists)
    for (let p = 0; p < list.length; p += 2)
      keys[n++] = (list[p] ?? 0) * count + (list[p + 1] ?? 0);
  let last = -1;
  for (const key of keys.sort()) {
    if (key !== last) yield [Math.floor(key / count), key % count];
    last = key;
  }
}

/** Which articles are copies of which. `profiles` are in canonical order. */
export function* copySteps(profiles: readonly Profile[]): Steps<Map<number, CopyOf>> {
  const telling = Array.from(profiles.keys()).filter((i) => profiles[i]?.bands.length);
  const columns = (from: number): Uint32Array[] => {
    const keys = Array.from({ length: TOGETHER }, () => new Uint32Array(telling.length));
    for (const [k, i] of telling.entries()) {
      const bands = profiles[i]?.bands;
      for (const [b, column] of keys.entries()) column[k] = bands?.[from + b] ?? 0;
    }
    return keys;
  };
  function* tasks(): Generator<Task> {
    for (let from = 0; from < BANDS; from += TOGETHER)
      yield {
        name: 'meet',
        input: parcel(columns(from)),
      };
  }
  const met = yield tasks();
  function* pairs(): Generator<[number, number]> {
    for (const [a, b] of distinctPairs(met, telling.length))
      yield [telling[a] ?? 0, telling[b] ?? 0];
  }
  return findCopies(profiles, pairs());
}

/** The articles compared with those near them. `profiles` are in canonical order. */
export function* compareSteps(profiles: readonly Profile[]): Steps<ComparedSlice[]> {
  const days = profiles.map(({ day }) => day);
  const slices = slicesOf(days, STORY_CUT);
  function* tasks(): Generator<Task> {
    for (const slice of slices)
      yield {
        name: 'compare',
        input: sliceParcel(
          slice,
          inSlice(slice).flatMap((i) => profiles[i]?.terms ?? []),
        ),
      };
  }
  const outputs = yield tasks();
  return slices.map((slice, i) => ({
    slice,
    compared: comparedIn(outputs[i] ?? new Uint32Array(1)),
  }));
}
