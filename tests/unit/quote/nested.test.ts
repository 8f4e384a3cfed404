import { expect, test } from 'vitest';
import { article } from './read.ts';

const nested = (...paragraphs: string[]) => {
  const { quotes, entities } = article(...paragraphs);
  return quotes.flatMap(({ text, within, entity }) => {
    const holder = quotes.find(({ id }) => id === within);
    return within === undefined
      ? []
      : [[text, entities[entity ?? -1]?.name, holder && entities[holder.entity ?? -1]?.name]];
  });
};

test('what a speaker quotes of another is kept, and whose it is', () => {
  const people = 'Jonas Lind and Eva Moore met on Monday.';
  expect(nested(people, '“Eva Moore told me, ‘You will never win,’” said Lind.')).toEqual([
    ['You will never win,', 'Eva Moore', 'Jonas Lind'],
  ]);
  expect(nested(people, '"Moore said, \'Stay at home\' and left," Lind said.')).toEqual([
    ['Stay at home', 'Eva Moore', 'Jonas Lind'],
  ]);
  expect(nested(people, '‘Then Moore said: “We are done here,”’ Lind added.')).toEqual([
    ['We are done here,', 'Eva Moore', 'Jonas Lind'],
  ]);
});

test('other words between inner marks are part of the quotation', () => {
  const people = 'Jonas Lind and Eva Moore met on Monday.';
  expect(nested(people, '“This ‘deal’ of hers is a joke,” said Lind.')).toEqual([]);
  expect(nested(people, '“I said, ‘Fine, do it,’” Lind recalled.')).toEqual([]);
});
