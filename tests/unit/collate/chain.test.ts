import { expect, test } from 'vitest';
import { chain, withoutStrays, type Pair } from '../../../src/pipeline/collate/chain.ts';

const pairs = (first: string, second: string): readonly Pair[] => {
  const a = first.split(' ');
  const b = second.split(' ');
  return chain(a.length, b.length, (i) => Float64Array.from(b, (word) => (word === a[i] ? 1 : 0)));
};

test('matches as much as can be matched in order', () => {
  expect(pairs('a b c d', 'b x d a')).toEqual([
    [1, 0],
    [3, 2],
  ]);
});

test('takes an unbroken run before scattered matches', () => {
  expect(pairs('the dam holds', 'the dam holds what it holds')).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test('matches nothing where nothing may match', () => {
  expect(pairs('a b', 'c d')).toEqual([]);
  expect(chain(0, 3, () => new Float64Array(3))).toEqual([]);
});

test('drops function words that stand far from any other match, and keeps near ones', () => {
  const content = ([i]: Pair) => i === 0;
  const near: Pair[] = [
    [0, 0],
    [2, 3],
  ];
  const far: Pair[] = [
    [0, 0],
    [2, 30],
  ];
  expect(withoutStrays(near, content)).toEqual(near);
  expect(withoutStrays(far, content)).toEqual([[0, 0]]);
});
