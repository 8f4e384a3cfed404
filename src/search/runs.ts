import { byCodeUnit } from '../pipeline/text/order.ts';
import { openBytes, sizeOf } from './bytes.ts';
import { firstOf, type Inverted, keyOf } from './invert.ts';
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
  const run = openBytes(1 << 16);
  const list = (postings: Inverted, base: number): void => {
    const recordAt = (at: number): number => Math.floor(((postings[at] ?? 0) - base) / levels);
    const stepTo = (at: number): number => (postings[at] ?? 0) - base - recordAt(at - 1) * levels;
    let length = 0;
    for (let at = 1; at < postings.length; at += 1) length += sizeOf(stepTo(at));
    run.number((postings[0] ?? 0) - base);
    run.number(recordAt(postings.length - 1));
    run.number(length);
    for (let at = 1; at < postings.length; at += 1) run.number(stepTo(at));
  };

  const keys: { name: string; from: number }[] = [];
  for (let at = 0, last = -1; at < inverted.length; at += 1) {
    const key = keyOf(inverted[at] ?? 0);
    if (key !== last) keys.push({ name: nameOf(key), from: at });
    last = key;
  }
  for (const { name, from } of keys.sort((a, b) => byCodeUnit(a.name, b.name))) {
    run.text(name);
    const key = keyOf(inverted[from] ?? 0);
    let at = from;
    for (const kind of KINDS.keys()) {
      const begin = at;
      while ((inverted[at] ?? Infinity) < firstOf(key, kind + 1)) at += 1;
      run.number(at - begin);
      if (at > begin) list(inverted.subarray(begin, at), firstOf(key, kind));
    }
  }
  return run.done();
};

/** The postings of a key over all parts. */
export type Merged = { key: string; count: number; lists: Buffer[] };

/** A run, and the number of the first record of each kind of its part. */
export type Run = { bytes: Buffer; first: Record<Kind, number> };

const open = ({ bytes, first }: Run) => {
  const numbers = openNumbers(bytes);
  const next = (): string | null => {
    if (numbers.at() >= bytes.length) return null;
    const length = numbers.next();
    numbers.skip(length);
    return bytes.toString('utf8', numbers.at() - length, numbers.at());
  };
  return { first, bytes, numbers, next, key: next() };
};

/** A list of no postings. */
export const NONE = Buffer.alloc(0);

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
        list.bytes.put(run.bytes, numbers.at(), numbers.at() + length);
        numbers.skip(length);
      }
      run.key = run.next();
      ended ||= run.key === null;
    }
    yield {
      key,
      count,
      lists: KINDS.map((kind) =>
        lists[kind].bytes.length() === 0 ? NONE : lists[kind].bytes.done(),
      ),
    };
    if (ended) opened = opened.filter((run) => run.key !== null);
  }
}
