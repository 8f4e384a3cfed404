import { expect, test } from 'vitest';
import { collate } from '../../../src/pipeline/collate/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';

const documents = [
  {
    id: 'a',
    text:
      'Jonas Lind and Eva Moore met on Monday.\n\n“Eva Moore told me, ‘The dam will hold through the winter and ' +
      'nobody has to leave the valley,’ and I believed her,” said Lind.',
  },
  {
    id: 'b',
    text: 'Eva Moore runs the dam.\n\n“The dam will hold through the winter and nobody has to leave the valley,” said Moore.',
  },
];

const { utterances } = collate({
  documents,
  quoted: documents.map(quote),
  grouped: documents.map(({ id }) => ({
    id,
    story: 'a',
    topic: 'a',
    copyOf: null,
    shared: null,
    date: null,
  })),
  sourceOf: (article) => article,
  people: [],
});

test('words that a speaker quotes of another are that other’s, and no conflict', () => {
  expect(
    utterances.map(({ speaker, readings }) => [
      speaker?.name,
      readings.map(({ article }) => article).toSorted(),
    ]),
  ).toEqual([
    ['Eva Moore', ['a', 'b']],
    ['Jonas Lind', ['a']],
  ]);
  for (const { readings } of utterances)
    for (const reading of readings) expect(reading.attributedTo).toBeUndefined();
});
