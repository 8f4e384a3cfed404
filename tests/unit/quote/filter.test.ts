import { expect, test } from 'vitest';
import { speakers, told } from './read.ts';

test('marks in program code are not those of speech', () => {
  const code =
    'const words = ["We will rebuild the mill"]; if (a < b) { throw new Error("No, we will not"); }';
  expect(told('Marta Kovac wrote this:', code)).toEqual([]);
});

test('a pronoun with a short verb is no name', () => {
  const text = 'I’ve come to call it “the great and endless alliance of the mills of the north”.';
  expect(speakers(text)).toEqual([null]);
});
