import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collationOf } from '../../../src/pipeline/collate/collation.ts';
import { units } from '../../../src/pipeline/collate/units.ts';
import { variation } from '../../../src/pipeline/collate/variation.ts';

const said = (text: string) => units(text).units.filter(({ inserted }) => !inserted);
const keys = (text: string): string[] => said(text).map(({ key }) => key);

test('what an outlet puts in brackets is nobody’s words', () => {
  expect(keys('I told [the president] that we [the city] will pay')).toEqual(
    keys('I told that we will pay'),
  );
  expect(variation(said('I told [the mayor] we will pay'), said('I told we will pay'), false)).toBe(
    'verbatim',
  );
});

test('a letter in brackets only changes the case', () => {
  expect(keys('[W]e will pay')).toEqual(keys('we will pay'));
  expect(keys('“[w]e will pay')).toEqual(keys('We will pay'));
});

test('brackets around nothing, or without end, are read as they stand', () => {
  expect(keys('we […] will [] pay [now')).toEqual(keys('we will pay now'));
});

test('a pronoun explained in brackets is a slight difference, and the text stays whole', () => {
  const texts = ['I told [Putin] that we will pay for it', 'I told him that we will pay for it'];
  const { columns } = collationOf(texts, ['a', 'b'], new Map());
  expect(columns.map(({ degree }) => degree)).not.toContain('other');
  expect(columns.map(({ degree }) => degree)).toContain('slight');
  for (const [i, text] of texts.entries())
    expect(columns.map(({ cells }) => cells[i] ?? '').join('')).toBe(text);
});

test('whatever stands in brackets, every reading stays whole', () => {
  const word = fc.constantFrom(
    'we',
    'will',
    'pay',
    '[we]',
    '[the',
    'mayor]',
    '[p]ay',
    '[…]',
    ']',
    '[',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const articles = texts.map((_, i) => `a${i}`);
      const { columns } = collationOf(texts, articles, new Map());
      for (const [i, one] of texts.entries())
        expect(columns.map(({ cells }) => cells[i] ?? '').join('')).toBe(one);
    }),
    { seed: 7 },
  );
});
