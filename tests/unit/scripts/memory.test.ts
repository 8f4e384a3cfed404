import { expect, test } from 'vitest';
import { countBuffersWithAll, giveBack } from '../../../scripts/lib/memory.ts';

test('memory is given back, and what is held stays', () => {
  countBuffersWithAll();
  const held = Array.from({ length: 1000 }, (_, i) => ({ i }));
  let done = Array.from({ length: 1_000_000 }, (_, i) => ({ i }));
  const before = process.memoryUsage().heapUsed;
  done = [];
  giveBack();
  expect(process.memoryUsage().heapUsed).toBeLessThan(before);
  expect([done.length, held.at(-1)]).toEqual([0, { i: 999 }]);
});
