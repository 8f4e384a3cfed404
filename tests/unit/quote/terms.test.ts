import { expect, test } from 'vitest';
import { told } from './read.ts';

const words = (...paragraphs: string[]): string[] => told(...paragraphs).map((one) => one.words);

test.each([
  ['a term', 'The new “Unplugged” is meant for people who like music.'],
  ['a broadcast', 'On NBN’s “Morning Talk” show, Jonas Lind spoke about the mill for an hour.'],
  ['a name that people use', 'The so-called “autopsy” said nothing about it.'],
])('%s is no quotation', (_, text) => {
  expect(words(text)).toEqual([]);
});

test.each([
  ['Marta Kovac called the plan “reckless”.', ['reckless']],
  ['The plan is “a costly mistake”, Marta Kovac said.', ['a costly mistake']],
  ['“No,” said Marta Kovac.', ['No,']],
])('%s', (text, found) => {
  expect(words(text)).toEqual(found);
});

test('more than a few words are a quotation, whoever said them', () => {
  const text = '“The mill on the hill was never more than a ruin of old stones”';
  expect(words(text, 'It was a long day.')).toHaveLength(1);
});

test('a subheading’s quotation stays', () => {
  expect(words('“Dead weight”', 'Marta Kovac called the mill “dead weight” on Friday.')).toContain(
    'Dead weight',
  );
});
