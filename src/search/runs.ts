import { byCodeUnit } from '../pipeline/text/order.ts';
import { openBytes } from './bytes.ts';
import { type Inverted, keysOf } from './invert.ts';
import { openNumbers } from './postings.ts';
import { type Kind, KINDS, perKind } from './shown.ts';

/**
 * A run: the keys of a part in order, each with its postings of every kind. Of a list stand its
 * count, its first posting, its last record, and, as they are in the index, the bytes of all but the
 * first: lists of several parts become one without being read.
 */
export const writeRun = (
  inverted: Inverted,
  nameOf: (key: number) => string,
  levels: number,
): Buffer => {
  const recordOf = (posting: number): number => Math.floor(posting / levels);
  const run = openBytes(1 << 16);
  const others = openBytes();
  const keys = keysOf(inverted)
    .map((key) => ({ key, name: nameOf(key) }))
    .sort((a, b) => byCodeUnit(a.name, b.name));
  for (const { key, name } of keys) {
    const bytes = Buffer.from(name);
    run.number(bytes.length);
    run.put(bytes);
    for (const kind of KINDS) {
      const list = inverted[kind].get(key) ?? [];
      run.number(list.length);
      const [first, last] = [list[0], list.at(-1)];
      if (first === undefined || last === undefined) continue;
      others.clear();
      for (let at = 1; at < list.length; at += 1)
        others.number((list[at] ?? 0) - recordOf(list[at - 1] ?? 0) * levels);
      run.number(first);
      run.number(recordOf(last));
      run.number(others.length());
      run.put(others.done());
    }
  }
  return run.done();
};

/** The postings of a key over all parts. */
export type Merged = { key: string; count: number; lists: Uint8Array[] };

/** A run, and the number of the first record of each kind of its part. */
export type Run = { bytes: Uint8Array; first: Record<Kind, number> };

const open = ({ bytes, first }: Run) => {
  const numbers = openNumbers(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const next = (): string | null => {
    if (numbers.at() >= bytes.length) return null;
    const length = numbers.next();
    numbers.skip(length);
    return text.toString('utf8', numbers.at() - length, numbers.at());
  };
  return { first, bytes, numbers, next, key: next() };
};

/** Merges runs of parts, in the order of the parts, one key after the other. */
export function* mergeRuns(runs: readonly Run[], levels: number): Generator<Merged> {
  let opened = runs.map(open);
  const lists = perKind(() => ({ bytes: openBytes(1 << 12), last: 0 }));
  while (opened.length > 0) {
    let key: string | null = null;
    for (const run of opened)
      if (run.key !== null && (key === null || run.key < key)) key = run.key;
    if (key === null) return;
    let count = 0;
    let ended = false;
    for (const kind of KINDS) {
      lists[kind].bytes.clear();
      lists[kind].last = 0;
    }
    for (const run of opened) {
      if (run.key !== key) continue;
      const { numbers, first } = run;
      for (const kind of KINDS) {
        const own = numbers.next();
        if (own === 0) continue;
        const list = lists[kind];
        count += own;
        list.bytes.number(numbers.next() + (first[kind] - list.last) * levels);
        list.last = first[kind] + numbers.next();
        const length = numbers.next();
        list.bytes.put(run.bytes.subarray(numbers.at(), numbers.at() + length));
        numbers.skip(length);
      }
      run.key = run.next();
      ended ||= run.key === null;
    }
    yield { key, count, lists: KINDS.map((kind) => lists[kind].bytes.done()) };
    if (ended) opened = opened.filter((run) => run.key !== null);
  }
}
