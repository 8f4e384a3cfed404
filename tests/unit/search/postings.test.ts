import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBytes } from '../../../src/search/bytes.ts';
import { firstOf } from '../../../src/search/invert.ts';
import { readPostings, levelOf, LEVELS, posting, recordOf } from '../../../src/search/postings.ts';
import { mergeRuns, writeRun } from '../../../src/search/runs.ts';
import { KINDS, perKind } from '../../../src/search/shown.ts';

const lists = fc
  .uniqueArray(fc.nat({ max: 200_000 }), { minLength: 1, maxLength: 60 })
  .map((records) => records.sort((a, b) => a - b))
  .chain((records) =>
    fc.tuple(
      ...records.map((record) => fc.nat({ max: LEVELS - 1 }).map((l) => posting(record, l))),
    ),
  );

/** A run of stories. */
const run = (words: Record<string, number[]>, levels: number): Buffer => {
  const names = Object.keys(words);
  const numbers = names.flatMap((name, key) =>
    (words[name] ?? []).map((one) => firstOf(key, KINDS.indexOf('story')) + one),
  );
  return writeRun(new Float64Array(numbers).sort(), (key) => names[key] ?? '', levels);
};

describe('postings', () => {
  it('come back as they were written, those of later parts after those of earlier ones', () => {
    fc.assert(
      fc.property(lists, lists, fc.constantFrom(1, LEVELS), (one, other, levels) => {
        const runs = [
          { bytes: run({ wall: one, quay: one }, levels), first: perKind(() => 0) },
          { bytes: run({ wall: other }, levels), first: perKind(() => 1_700_000) },
        ];
        const merged = [...mergeRuns(runs, levels)].map(({ key, count, lists: all }) => [
          key,
          count,
          all.map((list) => readPostings(list, levels)),
        ]);
        // Without levels a posting is a record.
        const later = other.map((next) => next + 1_700_000 * levels);
        expect(merged).toEqual([
          ['quay', one.length, [[], [], one, []]],
          ['wall', one.length + other.length, [[], [], [...one, ...later], []]],
        ]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('hold the record and the level', () => {
    expect([recordOf(posting(70_000, 5)), levelOf(posting(70_000, 5))]).toEqual([70_000, 5]);
  });
});

describe('numbers', () => {
  it('take a byte for each seven bits', () => {
    const bytes = openBytes(1);
    for (const number of [0, 127, 128, 2 ** 40]) bytes.number(number);
    expect([...bytes.done().subarray(0, 4)]).toEqual([0, 127, 128, 1]);
    expect(bytes.length()).toBe(1 + 1 + 2 + 6);
  });
});
