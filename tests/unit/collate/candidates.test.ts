import { expect, test } from 'vitest';
import { candidates } from '../../../src/pipeline/collate/candidates.ts';

test('finds what shares a word, in the order in which it was added', () => {
  const index = candidates<string>();
  index.add('b', ['dam', 'river']);
  index.add('a', ['dam']);
  index.add('c', ['bridge']);
  expect(index.of(['dam'])).toEqual(['b', 'a']);
  expect(index.of(['bridge', 'river'])).toEqual(['b', 'c']);
  expect(index.of(['hill'])).toEqual([]);
});

test('an item added again is one item with more words', () => {
  const index = candidates<string>();
  index.add('a', ['dam']);
  index.add('a', ['river']);
  expect(index.of(['dam', 'river'])).toEqual(['a']);
});

test('of many that share common words, those that share rare ones are found', () => {
  const index = candidates<number>();
  for (let i = 0; i < 5_000; i++) index.add(i, ['dam', 'river', `own${i % 2_500}`]);
  const found = index.of(['river', 'dam', 'own2400']);
  expect(found).toContain(2_400);
  expect(found).toContain(4_900);
  expect(found.length).toBeLessThan(100);
});
