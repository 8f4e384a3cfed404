import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ends } from '../../../src/site/format.ts';

test('of a long text the two ends are kept, cut at words', () => {
  expect(ends('one two three four five six seven eight nine', 20)).toBe('one two … eight nine');
});

test('a short text stays as it is, a long one is never longer than asked but for the ellipsis', () => {
  expect(ends('one two', 20)).toBe('one two');
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(ends(text, 40).length).toBeLessThanOrEqual(40 + ' … '.length);
    }),
  );
});
