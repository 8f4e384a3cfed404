import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idsOf } from '../../../scripts/lib/ids.ts';

it('takes the name without folder and ending', () => {
  expect([...idsOf(['a/b/page.html', 'other.page.txt', 'bare']).values()]).toEqual([
    'page',
    'other.page',
    'bare',
  ]);
});

it('numbers what agrees, around the names that others have', () => {
  const ids = idsOf(['a/x.txt', 'b/x.txt', 'c/x.html', 'x-2.txt']);
  expect(Object.fromEntries(ids)).toEqual({
    'a/x.txt': 'x',
    'b/x.txt': 'x-3',
    'c/x.html': 'x-4',
    'x-2.txt': 'x-2',
  });
});

it('never gives an id twice', () => {
  const name = fc.constantFrom('x', 'x-2', 'x-3', 'y', 'x-2-2');
  const file = fc.tuple(fc.nat(9), name).map(([folder, stem]) => `${folder}/${stem}.txt`);
  fc.assert(
    fc.property(fc.uniqueArray(file), (files) => {
      const ids = [...idsOf(files).values()];
      return new Set(ids).size === files.length;
    }),
    { seed: 4, numRuns: 500 },
  );
});
