import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idGiver } from '../../../scripts/lib/ids.ts';

const idsOf = (files: readonly string[]): string[] => {
  const idFor = idGiver(files);
  return files.map((file) => idFor({ file, place: '' }));
};

it('takes the name without folder and ending', () => {
  expect(idsOf(['a/b/page.html', 'other.page.txt', 'bare'])).toEqual([
    'page',
    'other.page',
    'bare',
  ]);
});

it('numbers what agrees, around the names that others have', () => {
  expect(idsOf(['a/x.txt', 'b/x.txt', 'c/x.html', 'x-2.txt'])).toEqual(['x', 'x-3', 'x-4', 'x-2']);
});

it('takes the id of a record, and its place where it has none', () => {
  const idFor = idGiver(['a.jsonl', 'page.txt']);
  const file = 'a.jsonl';
  expect(idFor({ file, place: '#1', recordId: 'n-17' })).toBe('n-17');
  expect(idFor({ file, place: '#2' })).toBe('a#2');
  expect(idFor({ file, place: '#3', recordId: 'n-17' })).toBe('n-17-2');
  expect(idFor({ file, place: '#4', recordId: 'page' })).toBe('page-2');
  expect(idFor({ file: 'page.txt', place: '' })).toBe('page');
});

it('never gives an id twice', () => {
  const name = fc.constantFrom('x', 'x-2', 'x-3', 'y', 'x-2-2');
  const file = fc.tuple(fc.nat(9), name).map(([folder, stem]) => `${folder}/${stem}.txt`);
  const record = fc.record({
    file,
    place: fc.constantFrom('', '#1', '#2'),
    recordId: fc.option(name, { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const idFor = idGiver(records.map((one) => one.file));
      return new Set(records.map(idFor)).size === records.length;
    }),
    { seed: 4, numRuns: 500 },
  );
});
