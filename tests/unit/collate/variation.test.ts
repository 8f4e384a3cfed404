import { expect, test } from 'vitest';
import { units } from '../../../src/pipeline/collate/units.ts';
import { variation } from '../../../src/pipeline/collate/variation.ts';

const FULLEST = 'The dam will hold through the winter and we shall rebuild every house below it';

const against = (reading: string, fullest = FULLEST, woven = false) =>
  variation(units(reading).units, units(fullest).units, woven);

test.each([
  ['verbatim', FULLEST],
  ['verbatim', 'the dam WILL hold, through the winter: and we shall rebuild every house below it!'],
  ['verbatim', 'The dam’ll hold through the winter and we shall rebuild every house below it'],
  ['shortened', 'The dam will hold through the winter'],
  ['shortened', 'we shall rebuild every house'],
  ['shortened', 'The dam will hold and we shall rebuild every house below it'],
  ['spliced', 'The dam will rebuild every house'],
  ['extended', 'By my word, the dam will hold through the winter'],
  ['reworded', 'The dam will last through the winter'],
  ['reworded', 'The old dam will hold through the winter'],
  ['reworded', 'The dams will hold through the winter'],
  ['reworded', 'The dam will hold till spring'],
])('%s: %s', (expected, reading) => {
  expect(against(reading)).toBe(expected);
});

test('a few words woven into a sentence are a fragment, printed by themselves they are not', () => {
  expect(against('rebuild every house', FULLEST, true)).toBe('fragment');
  expect(against('rebuild every house', FULLEST, false)).toBe('shortened');
  expect(against('rebuild every house', 'rebuild every house', true)).toBe('verbatim');
});
