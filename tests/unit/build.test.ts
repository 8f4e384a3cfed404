import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build, type CaptureFile } from '../../src/pipeline/build.ts';
import { serialize } from '../../src/pipeline/write/index.ts';

const editor = { sources: [], people: [], corrections: [] };
const bytes = (text: string) => new TextEncoder().encode(text);

const page = (title: string, place: string, words: string) => `${title}

By Ana Torres

March 3, 2031

${place} — Harbour minister Olga Brandt on Monday defended the plan to close the eastern docks, which has drawn protests from workers across the whole city.

"${words}," Brandt said after meeting union leaders in the town hall.

The docks employ about four thousand people, and the unions say that no replacement for their jobs has been offered so far by the government.

Talks between the ministry and the unions are expected to continue until the end of the week, when the council is due to vote on the plan.
`;

const files: CaptureFile[] = [
  {
    file: 'a.txt',
    bytes: bytes(
      page(
        'Minister Defends Closing of Docks',
        'PORTO ALTO',
        'The docks cannot stay open for ever',
      ),
    ),
  },
  {
    file: 'b.txt',
    bytes: bytes(
      page(
        'Brandt: eastern docks will close',
        'LONDON',
        'Those docks cannot stay open for ever and ever',
      ),
    ),
  },
  { file: 'empty.txt', bytes: bytes('') },
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
  const again = files.slice(0, 1).map((entry) => ({ ...entry, file: 'again.txt' }));
  const { articles, report } = build([...files, ...again], editor);
  expect(articles).toHaveLength(2);
  expect(report.duplicates).toEqual([{ file: 'a.txt', same: ['again.txt'] }]);
});

test('a correction stands in place of what the rules found, and says so', () => {
  const [article] = build(files, editor).articles;
  const corrected = build(files, {
    ...editor,
    corrections: [{ article: article?.id ?? '', note: 'From the print edition', title: 'Docks' }],
  }).articles.find(({ id }) => id === article?.id);
  expect(corrected?.title).toEqual({
    value: 'Docks',
    basis: 'corrected',
    evidence: 'From the print edition',
  });
});
