import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/components/search/client/excerpt.ts';

/** Words of a text; `*` before those that were found. */
const words = (text: string) =>
  text.split(' ').map((word) => ({ text: word.replace(/^\*/, ''), found: word.startsWith('*') }));
const shown = (text: string, length: number) =>
  excerpt(words(text), length)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  it('is the whole of a short text, the found words marked without their punctuation', () => {
    expect(shown('The *“wall,” she said, *holds.', 10)).toBe('The “[wall],” she said, [holds].');
  });

  it('marks found words that follow one another as one', () => {
    expect(shown('so *it *will, *hold *it', 9)).toBe('so [it will], [hold it]');
  });

  it('is the beginning where nothing was found', () => {
    expect(shown('one two three four five', 3)).toBe('one two three …');
  });

  it('has what was found in its middle, and says what it leaves out', () => {
    expect(shown('one two three four *five six seven eight nine', 3)).toBe('… four [five] six …');
    expect(shown('one two three four *five', 3)).toBe('… three four [five]');
    expect(shown('*one two three four five', 3)).toBe('[one] two three …');
  });

  it('is taken where most was found', () => {
    expect(shown('*one two three four five *six *seven eight nine', 3)).toBe(
      '… five [six seven] …',
    );
  });

  it('never has more words than asked, nor others than the text has, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b,', '“c', '…', 'd’e'), fc.boolean())),
        fc.integer({ min: 1, max: 12 }),
        (pairs, length) => {
          const all = pairs.map(([text, found]) => ({ text, found }));
          const text = excerpt(all, length)
            .map((piece) => piece.text)
            .join('')
            .replace(/^… (?=.)|(?<=.) …$/g, '');
          expect(text.split(' ').length).toBeLessThanOrEqual(length + 2);
          expect(all.map((word) => word.text).join(' ')).toContain(text);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
