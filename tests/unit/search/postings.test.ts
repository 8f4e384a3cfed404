import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  levelOf,
  LEVELS,
  posting,
  readPostings,
  recordOf,
  writePostings,
} from '../../../src/search/postings.ts';

const lists = fc
  .uniqueArray(fc.nat({ max: 2_000_000 }), { maxLength: 200 })
  .map((records) => records.sort((a, b) => a - b))
  .chain((records) =>
    fc.tuple(
      ...records.map((record) => fc.nat({ max: LEVELS - 1 }).map((l) => posting(record, l))),
    ),
  );

describe('postings', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(readPostings(writePostings(list))).toEqual(list);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('hold the record and the level', () => {
    expect([recordOf(posting(70_000, 5)), levelOf(posting(70_000, 5))]).toEqual([70_000, 5]);
  });
});
