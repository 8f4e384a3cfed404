import { expect, test } from 'vitest';
import { kindOf } from '../../../src/pipeline/quote/kinds.ts';

test.each([
  ['We will rebuild.', ''],
  ['No.', 'She said, '],
  ['No,', ''],
  ['it’s unlikely or impractical.', 'Lind had said '],
  ['there is also a chance that we all agree', 'He declared that '],
  ['…and so we rebuilt the mill', 'She said '],
])('direct: %s', (words, lead) => {
  expect(kindOf(words, lead)).toBe('direct');
});

test.each([
  ['unrealistic', 'He called it '],
  ['would have been better', 'She said it '],
  ['that old mill', 'They talked of '],
  ['Plan B', 'They call it their '],
  ['a meaningful conversation', 'He had '],
])('partial: %s', (words, lead) => {
  expect(kindOf(words, lead)).toBe('partial');
});
