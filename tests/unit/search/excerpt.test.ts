import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/components/search/client/excerpt.ts';

/** An excerpt around the words that a `*` stands before. */
const shown = (text: string, length: number) => {
  const roots = new Set([...text.matchAll(/\*[^\p{L}]?(\p{L}+)/gu)].map(([, word = '']) => word));
  return excerpt(text.replaceAll('*', ''), roots, length)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');
};

describe('an excerpt', () => {
  it('is the whole of a short text, the found words marked without their punctuation', () => {
    expect(shown('A *“wall,” she *said.', 10)).toBe('A “[wall],” she [said].');
  });

  it('marks found words that follow one another as one', () => {
    expect(shown('so *it *will, *hold *fast', 9)).toBe('so [it will], [hold fast]');
  });

  it('marks what overlaps in scripts without spaces as one', () => {
    expect(
      excerpt('在東京都は', new Set(['東京', '京都']), 20).map(({ text, found }) => [text, found]),
    ).toEqual([
      ['在', false],
      ['東京都', true],
      ['は', false],
    ]);
  });

  it('is the beginning where nothing was found', () => {
    expect(shown('one two three four five', 3)).toBe('one two three …');
  });

  it('has what was found in its middle, and says what it leaves out', () => {
    expect(shown('one two three four *fog six seven eight nine', 3)).toBe('… four [fog] six …');
    expect(shown('one two three four *fog.', 3)).toBe('… three four [fog].');
    expect(shown('*fog two three four five', 3)).toBe('[fog] two three …');
  });

  it('is taken where most was found', () => {
    expect(shown('*fog two three four five *mist *rain eight nine', 3)).toBe(
      '… five [mist rain] …',
    );
  });

  it('holds nothing but a stretch of the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('fog', 'b,', '“c', '…', 'd’e', '東京都')),
        fc.integer({ min: 1, max: 12 }),
        (words, length) => {
          const text = words.join(' ');
          const pieces = excerpt(text, new Set(['fog', '京都']), length);
          const joined = pieces.map((piece) => piece.text).join('');
          expect(text).toContain(joined.replace(/^… (?=.)|(?<=.) …$/g, ''));
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
