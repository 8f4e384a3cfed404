import { expect, test } from 'vitest';
import { units } from '../../../src/pipeline/collate/units.ts';

const keys = (text: string) => units(text).units.map(({ key }) => key);

test.each([
  ['three hundred thousand people', '300,000 people'],
  ['one hundred and five dams', '105 dams'],
  ['a hundred dams', '100 dams'],
  ['two thousand and one', '2001'],
  ['ninety-nine thousand nine hundred ninety-nine', '99,999'],
  ['1.5 billion', '1.5bn'],
  ['$5 million', '5 million dollars'],
  ['$5m', 'five million dollars'],
  ['£5m', '5 million pounds'],
  ['5% more', 'five per cent more'],
  ['5 percent more', '5 per cent more'],
  ['the twenty-first flood', 'the 21st flood'],
  ['on Feb. 13', 'on February 13th'],
  ['on 13 February', 'on February 13'],
  ['on the 13th of February 2025', 'on the 13 Feb 2025'],
  ['in the US now', 'in the United States now'],
  ['told W.H.O. staff', 'told World Health Organization staff'],
  ['we can’t and won’t', 'we cannot and will not'],
  ['I ’ m sure it was n’t', 'I’m sure it wasn’t'],
  ['labour programme', 'labor program'],
])('%s and %s are one', (a, b) => {
  expect(keys(a)).toEqual(keys(b));
});

test.each([
  ['five', 'six'],
  ['5 million', '5 billion'],
  ['£5m', '$5m'],
  ['5%', '5'],
  ['first', 'one'],
  ['five hundred, three hundred', '500,300'],
  ['twenty twenty', '40'],
  ['tell us', 'tell US'],
  ['a may 5', 'a May 5'],
  ['007', '7'],
])('%s and %s are two', (a, b) => {
  expect(keys(a)).not.toEqual(keys(b));
});

test('every unit stands for words of its own, in order', () => {
  const { units: found, words } = units(
    'On Feb. 13 three hundred thousand said they can’t, in the US',
  );
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 2],
    [3, 5],
    [6, 6],
    [7, 7],
    [8, 8],
    [8, 8],
    [9, 9],
    [10, 10],
    [11, 11],
  ]);
  expect(words).toHaveLength(12);
});
