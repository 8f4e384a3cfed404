import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build } from '../../src/pipeline/build.ts';
import { extract } from '../../src/pipeline/extract/index.ts';
import type { Article, Quarantined } from '../../src/pipeline/model/index.ts';
import { isQuarantined, read } from '../../src/pipeline/read/index.ts';
import { serialize } from '../../src/pipeline/write/index.ts';

const editor = { sources: [], people: [] };
const outcome = (file: string, text: string): Article | Quarantined => {
  const capture = read(new TextEncoder().encode(text), [file]);
  return isQuarantined(capture) ? capture : extract(capture, []);
};

const page = (title: string, place: string, words: string) => `${title}

By Ana Torres

March 3, 2031

${place} — Harbour minister Olga Brandt on Monday defended the plan to close the eastern docks, which has drawn protests from workers across the whole city.

"${words}," Brandt said after meeting union leaders in the town hall.

The docks employ about four thousand people, and the unions say that no replacement for their jobs has been offered so far by the government.

Talks between the ministry and the unions are expected to continue until the end of the week, when the council is due to vote on the plan.
`;

const docks = page(
  'Minister Defends Closing of Docks',
  'PORTO ALTO',
  'The docks cannot stay open for ever',
);
const files = [
  outcome('a.txt', docks),
  outcome(
    'b.txt',
    page(
      'Brandt: eastern docks will close',
      'LONDON',
      'Those docks cannot stay open for ever and ever',
    ),
  ),
  outcome('empty.txt', ''),
];

test('the order of the captures changes nothing', () => {
  const expected = [...serialize(build(files, editor))];
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect([...serialize(build(shuffled, editor))]).toEqual(expected);
    }),
    { seed: 11, numRuns: 6 },
  );
});

test('a bad capture is reported and loses no other', () => {
  const { articles, report } = build(files, editor);
  expect(articles).toHaveLength(2);
  expect(report.quarantined.map(({ file, code }) => [file, code])).toEqual([
    ['empty.txt', 'empty'],
  ]);
  expect(report.captures).toBe(3);
});

test('the same bytes twice are one article with two names', () => {
  const { articles, report } = build([...files, outcome('again.txt', docks)], editor);
  expect(articles).toHaveLength(2);
  expect(report.duplicates).toEqual([{ file: 'a.txt', same: ['again.txt'] }]);
});
