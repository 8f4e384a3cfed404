import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParts, splitParts } from '../../../src/search/parts.ts';

const texts = (text: string) =>
  splitParts(text, []).map((part) => part.map((unit) => unit.map((word) => word.text).join(' ')));

describe('the parts of a record', () => {
  it('come back as they were, but for spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), { minLength: 1 }),
        (parts) => {
          const tidy = parts.map((units) =>
            units.map((unit) => unit.replace(/[\u241e\u241f\s\u0085\u200b\ufeff]+/gu, ' ').trim()),
          );
          expect(texts(joinParts(parts))).toEqual(tidy);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it('cannot be forged by a text that holds a separator', () => {
    expect(texts(joinParts([['one \u241e two', 'three\u241ffour'], ['five\u200bsix']]))).toEqual([
      ['one two', 'three four'],
      ['five six'],
    ]);
  });

  it('know the words that were found by their place in the text', () => {
    const text = joinParts([['Speaker'], ['Source', 'the sea rises']]);
    const sea = text.split(' ').indexOf('sea');
    const found = splitParts(text, [sea])
      .flat(2)
      .filter((word) => word.found);
    expect(found).toEqual([{ text: 'sea', found: true }]);
  });
});
