import fc from 'fast-check';
import type { Column, Reading, Utterance } from '../../../src/pipeline/model/index.ts';
import { id, reading, utterance } from '../search/fixture.ts';

/** A remark of which each line is a reading's cells, parted by `|`; an empty cell is left out. */
export const remark = (
  degrees: readonly Column['degree'][],
  rows: readonly string[],
  change: (index: number) => Partial<Reading> = () => ({}),
): Utterance => {
  const cells = rows.map((row) => row.split('|').map((cell) => (cell === '' ? null : cell)));
  const [first, ...others] = cells.map((own, i) =>
    reading({
      id: `q${i}`,
      article: id(`a${i}`),
      source: `outlet-${i}`,
      text: own.map((cell) => cell ?? '').join(''),
      ...change(i),
    }),
  );
  if (!first) throw new Error('a remark has a reading');
  return utterance({
    readings: [first, ...others],
    columns: degrees.map((degree, i) => ({ degree, cells: cells.map((own) => own[i] ?? null) })),
    sources: rows.length,
  });
};

/** Any text that a capture can hold: markup, control characters, halves of surrogate pairs. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.nat({ max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    ']]>',
    '</rdg>',
    '<!--',
    '&amp;',
    '"\'',
    '=1+1',
    '\t@x',
    'a,b\r\n',
    '\uFFFE',
    '<?x?>',
  ),
);
