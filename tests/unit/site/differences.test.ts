import { expect, it } from 'vitest';
import { differencesOf } from '../../../src/site/differences.ts';
import { wordings } from '../../../src/site/wordings.ts';
import { remark } from './fixture.ts';

const differences = (rows: readonly string[], degrees: Parameters<typeof remark>[0]) => {
  const said = remark(degrees, rows);
  return wordings(said).map(({ stretches }, index) =>
    differencesOf(stretches, said.columns, index),
  );
};

it('tells other words with those of the others, the most frequent first', () => {
  const [first, second] = differences(
    ['We |stop |now', 'We |go on |now', 'We |halt |now', 'We |go on |today'],
    ['same', 'other', 'other'],
  );
  expect(first?.[0]).toEqual({
    kind: 'instead',
    text: 'stop',
    others: ['go on', 'halt'],
  });
  expect(second?.[0]).toMatchObject({ kind: 'instead', text: 'go on' });
});

it('tells what not all have, and what is left out', () => {
  expect(differences(['We stop |and never return,', 'We stop |'], ['same', 'part'])).toEqual([
    [{ kind: 'more', text: 'and never return' }],
    [{ kind: 'less', text: 'and never return' }],
  ]);
});

it('is silent on spellings, and on what all have', () => {
  expect(differences(['We’re |here', 'We are |here'], ['slight', 'same'])).toEqual([[], []]);
});
