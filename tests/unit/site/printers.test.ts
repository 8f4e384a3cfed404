import { expect, test } from 'vitest';
import { printersOf } from '../../../src/site/printers.ts';
import { id, person } from '../search/fixture.ts';
import { remark } from './fixture.ts';

const mira = person({
  id: 'mira',
  name: 'Mira Tolland',
  spellings: [
    { text: 'Mira Tolland', articles: [id('a0'), id('a1')] },
    { text: 'Tollund', articles: [id('a1'), id('a9')] },
  ],
});
const outlets: Partial<Record<string, string>> = { [id('a0')]: 'outlet-0', [id('a1')]: 'outlet-1' };

test('counts the remarks that each outlet prints, with the names it uses', () => {
  const twice = remark(['same'], ['Yes', 'Yes', 'Yes'], (i) =>
    i === 2 ? { article: id('a1'), source: 'outlet-1' } : {},
  );
  const once = remark(['same'], ['No'], () => ({ article: id('a1'), source: 'outlet-1' }));
  const printers = printersOf(mira, [twice, once], (article) => outlets[article] ?? null);
  expect(
    printers.map(({ reading, remarks, spellings }) => [reading.source, remarks, spellings]),
  ).toEqual([
    ['outlet-1', 2, ['Mira Tolland', 'Tollund']],
    ['outlet-0', 1, ['Mira Tolland']],
  ]);
});

test('what is only reported, or given to somebody else, is not printed of them', () => {
  const other = remark(['same'], ['Yes', 'Yes', 'yes'], (i) =>
    i === 1
      ? { attributedTo: { person: 'jo', name: 'Jo' } }
      : i === 2
        ? { variation: 'paraphrase' }
        : {},
  );
  expect(printersOf(mira, [other], () => null).map(({ reading }) => reading.id)).toEqual(['q0']);
});

test('captures that name no outlet are told apart', () => {
  const nameless = remark(['same'], ['Yes', 'Yes'], () => ({ source: null }));
  expect(printersOf(mira, [nameless], () => null)).toHaveLength(2);
});
