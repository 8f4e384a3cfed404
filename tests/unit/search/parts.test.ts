import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParts, splitParts } from '../../../src/search/parts.ts';

const texts = (text: string) =>
  splitParts(text, []).map((part) => part.map((unit) => unit.map((word) => word.text).join(' ')));

describe('the parts of a record', () => {
  it('come back as they were, searched or only shown, but for spaces', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.boolean()), { minLength: 1 }),
          { minLength: 1 },
        ),
        (parts) => {
          const tidy = parts.map((units) =>
            units.map(([text]) =>
              text.replace(/[\u241e\u241f\u2800-\u28ff\s\u0085\u200b\ufeff]+/gu, ' ').trim(),
            ),
          );
          const units = parts.map((part) =>
            part.map(([text, searched]) => (searched ? text : { shown: text })),
          );
          expect(texts(joinParts(units))).toEqual(tidy);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it('cannot be forged by a text that holds a separator', () => {
    expect(
      texts(joinParts([['one \u241e two', 'three\u241ffour'], ['five\u200bsix \u2841']])),
    ).toEqual([['one two', 'three four'], ['five six']]);
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
