import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootOf, terms } from '../../../src/search/terms.ts';

const forms = (text: string) => terms(text).map(({ form }) => form);
const roots = (text: string) => terms(text).map(rootOf);

describe('the words of a text', () => {
  it('are the same with and without marks, capitals and typographic signs', () => {
    expect(forms('Élysée’s “Dürer”, O’Brien')).toEqual(['elysee', 'durer', 'obrien']);
    expect(forms("don't")).toEqual(forms('don’t'));
  });

  it('keep initials and numbers whole, and part sentences that touch', () => {
    expect(forms('U.S.-led, 3,000 at 2.5 the end.Next')).toEqual([
      'us',
      'led',
      '3000',
      'at',
      '2.5',
      'the',
      'end',
      'next',
    ]);
  });

  it('stand without the small words that are joined to them', () => {
    expect(forms('l’économie, qu’elle, she’s, we’ll')).toEqual(['economie', 'elle', 'she', 'we']);
  });

  it('are neighbouring characters where a script has no spaces', () => {
    expect(forms('東京都2020')).toEqual(['東京', '京都', '2020']);
    expect(forms('東')).toEqual(['東']);
  });

  it('are one word to the index in singular, plural and possessive', () => {
    expect(roots('minister ministers minister’s')).toEqual(['minister', 'minister', 'minister']);
  });

  it('stand where they say, in order, and never are empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { start, end, form } of terms(text)) {
          expect(form).not.toMatch(/^$|\s|=/);
          expect(forms(text.slice(start, end))).toContain(form);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
