import { expect, test } from 'vitest';
import { article } from './read.ts';

/** Remarks without marks: what, by whom as printed, with which word. */
const reported = (text: string) =>
  article(text).reports.map(({ text: words, mention, cue }) => [words, mention?.text, cue.text]);

test.each([
  [
    'Marta Kovac said on Monday that the mill would open in spring.',
    ['the mill would open in spring', 'Marta Kovac', 'said'],
  ],
  [
    'The mill would open in the spring, Marta Kovac said.',
    ['The mill would open in the spring', 'Marta Kovac', 'said'],
  ],
  [
    'Marta Kovac told the council the mill would open in spring.',
    ['the mill would open in spring', 'Marta Kovac', 'told'],
  ],
  [
    'The mayor rejected claims that the mill would never open.',
    ['the mill would never open', 'The mayor', 'rejected'],
  ],
])('%s', (text, found) => {
  expect(reported(text)).toEqual([found]);
});

test('a participle begins a remark of its own', () => {
  expect(
    reported('Jonas Lind said the old mill would stay, adding that nobody wanted a new one.'),
  ).toEqual([
    ['the old mill would stay', 'Jonas Lind', 'said'],
    ['nobody wanted a new one', 'Jonas Lind', 'adding'],
  ]);
});

test.each([
  'Marta Kovac said “the mill would open in spring, whatever it takes”.',
  '“The mill will open,” Marta Kovac said ahead of a meeting in the town hall.',
  '“The mill will open,” Marta Kovac said two hours before the vote.',
  'Of her talks with the builders, Marta Kovac said, “They went well.”',
  'The weather said nothing good about the coming harvest to anyone.',
  'Marta Kovac said no.',
])('no remark without marks: %s', (text) => {
  expect(reported(text)).toEqual([]);
});

test('the sentence around a remark stands as printed', () => {
  const { reports } = article('It rained. Marta Kovac said that the mill would open soon. It did.');
  expect(reports[0]?.sentence.text).toBe('Marta Kovac said that the mill would open soon.');
});
