import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairName, pairNumber, pairsOf, rootOf, terms } from '../../../src/search/terms.ts';
import { openVocabulary } from '../../../src/search/vocabulary.ts';

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

  it('are found by the vocabulary of an index just so', () => {
    const vocabulary = openVocabulary();
    const pieces = fc.constantFrom(
      'wall,',
      '“Walls”',
      '3,000',
      'U.S.',
      '東京都',
      '\n',
      ' ',
      'a'.repeat(30),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(pieces).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(vocabulary.rootsIn(text).map(vocabulary.rootAt)).toEqual(roots(text));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('have one name for each two side by side, as the vocabulary of an index has', () => {
    const vocabulary = openVocabulary();
    const [first = 0, second = 0] = vocabulary.rootsIn('harbour wall').map(vocabulary.hashAt);
    expect(pairsOf(['harbour', 'wall', 'quay'])).toHaveLength(2);
    expect(pairsOf(['harbour', 'wall'])).toEqual([pairName(pairNumber(first, second))]);
    expect(pairsOf(['harbour', 'wall'])).not.toEqual(pairsOf(['wall', 'harbour']));
  });
});
