import { expect, test } from 'vitest';
import { sentences } from '../../../src/pipeline/text/sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test('ends a sentence at a stop before a capital', () => {
  expect(split('It rained. We went in.')).toEqual(['It rained.', 'We went in.']);
});

test('keeps titles, initials and abbreviations together', () => {
  expect(split('Dr. Lee met J. Smith of the U.S. Navy. They spoke.')).toEqual([
    'Dr. Lee met J. Smith of the U.S. Navy.',
    'They spoke.',
  ]);
});

test('leaves a closing mark with the sentence it closes', () => {
  expect(split('“It rained.” We went in.')).toEqual(['“It rained.”', 'We went in.']);
});

test('reads a row of stops once', () => {
  expect(split(`${'.'.repeat(500_000)}x`)).toHaveLength(1);
  expect(split('Wait... What?! Yes.')).toEqual(['Wait...', 'What?!', 'Yes.']);
});
