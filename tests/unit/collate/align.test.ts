import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/pipeline/collate/align.ts';
import { tables } from '../../../src/pipeline/collate/stretches.ts';
import type { Column } from '../../../src/pipeline/model/index.ts';

const NONE = new Map<string, string>();
const collation = (...texts: string[]) => tables(align(texts, NONE)).columns;

/** The columns as lines, `degree: cell | cell`, for reading in a test. */
const lines = (table: readonly Column[]) =>
  table.map(({ degree, cells }) => `${degree}: ${cells.map((cell) => cell ?? '–').join('| ')}`);

const wordsOf = (count: number) =>
  fc
    .array(
      fc.constantFrom(
        ...'the a of and we they river dam bridge water rises falls never flooded closed open soon'.split(
          ' ',
        ),
      ),
      { minLength: 1, maxLength: count },
    )
    .map((list) => list.join(' '));

/** Texts as captures have them: words and anything else. */
const anyText = fc.oneof(wordsOf(30), fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }));
/** The same sentences in any order. */
const shuffledText = fc
  .shuffledSubarray(
    [
      'The dam holds all the water of the river.',
      'We never closed the old bridge.',
      'They open seven gates soon.',
    ],
    { minLength: 2 },
  )
  .map((list) => list.join(' '));
const readings = fc.array(fc.oneof(anyText, shuffledText), { minLength: 1, maxLength: 6 });
const seed = { seed: 20, numRuns: 300 };

test('every reading can be read back from its cells, to the character', () => {
  fc.assert(
    fc.property(readings, (texts) => {
      const table = collation(...texts);
      for (const [i, text] of texts.entries())
        expect(table.map(({ cells }) => cells[i] ?? '').join('')).toBe(text);
    }),
    seed,
  );
});

test('the order of the readings makes no difference to their alignment', () => {
  const shuffled = readings.chain((texts) =>
    fc.tuple(
      fc.constant(texts),
      fc.shuffledSubarray(
        texts.map((_, i) => i),
        { minLength: texts.length },
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([texts, order]) => {
      const table = collation(...texts);
      const other = collation(...order.map((i) => texts[i] ?? ''));
      const expected = table.map((column) => ({
        ...column,
        cells: order.map((i) => column.cells[i]),
      }));
      expect(other).toEqual(expected);
    }),
    seed,
  );
});

test('equal readings make one column, all the same', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, count) => {
      const texts = Array.from({ length: count }, () => text);
      expect(collation(...texts)).toEqual([{ degree: 'same', cells: texts }]);
    }),
    seed,
  );
});

test('fifty readings of two hundred words that share only one are still aligned', () => {
  const texts = Array.from({ length: 50 }, (_, reading) =>
    Array.from({ length: 200 }, (__, i) => (i === 99 ? 'dam' : `w${reading}x${i}`)).join(' '),
  );
  const table = collation(...texts);
  expect(table.map(({ cells }) => cells[49] ?? '').join('')).toBe(texts[49]);
  expect(table.filter(({ degree }) => degree === 'same')).toHaveLength(1);
}, 60_000);

test('fifty readings of two hundred words, each with one word of its own, part in fifty places', () => {
  const texts = Array.from({ length: 50 }, (_, reading) =>
    Array.from({ length: 202 }, (__, i) => `${i === reading * 4 + 1 ? 'own' : 'word'}${i}`).join(
      ' ',
    ),
  );
  const table = collation(...texts);
  for (const [i, text] of texts.entries())
    expect(table.map(({ cells }) => cells[i] ?? '').join('')).toBe(text);
  const contested = table.filter(({ degree }) => degree !== 'same');
  expect(contested.map(({ degree }) => degree)).toEqual(texts.map(() => 'other'));
  expect(contested[7]?.cells[7]).toBe('own29 ');
  expect(contested[7]?.cells[8]).toBe('word29 ');
});

test('different words between the same words stand side by side', () => {
  expect(lines(collation('We will open the dam.', 'We will close the dam.'))).toEqual([
    'same: We will | We will ',
    'other: open | close ',
    'same: the dam.| the dam.',
  ]);
});

test('different words at an end are not made to correspond', () => {
  const table = collation('The dam is safe tonight', 'The dam is safe, engineers checked it');
  expect(lines(table)).toEqual([
    'same: The dam is safe | The dam is safe, ',
    'part: –| engineers checked it',
    'part: tonight| –',
  ]);
});

test('contractions, abbreviations, numbers and spellings part only slightly', () => {
  const slight = (a: string, b: string) => collation(a, b).map(({ degree }) => degree);
  expect(slight("There's no dam", 'There is no dam')).toEqual(['slight', 'same']);
  expect(slight('We don’t swim', 'We do not swim')).toEqual(['same', 'slight', 'same']);
  expect(slight('in the United States now', 'in the US now')).toEqual(['same', 'slight', 'same']);
  expect(slight('in the U.S. now', 'in the US now')).toEqual(['same', 'slight', 'same']);
  expect(slight('three dams', '3 dams')).toEqual(['slight', 'same']);
  expect(slight('cost $300bn', 'cost 300 billion')).toEqual(['same', 'slight']);
  expect(slight('our defence', 'our defense')).toEqual(['same', 'slight']);
});

test('case and punctuation make no difference', () => {
  expect(collation('The dam, Holds!', '“the dam holds”').map(({ degree }) => degree)).toEqual([
    'same',
  ]);
});

test('a pronoun is not taken for a country', () => {
  expect(collation('tell us now', 'tell US now').map(({ degree }) => degree)).toContain('other');
});

test('words left out inside, or by a reading that is no fragment, are a part', () => {
  expect(lines(collation('The old dam holds water', 'The dam holds water'))).toEqual([
    'same: The | The ',
    'part: old | –',
    'same: dam holds water| dam holds water',
  ]);
});

test('what a fragment does not print is not left out by it', () => {
  const full = 'The dam is safe and nobody in the valley needs to leave tonight';
  expect(collation(full, 'safe').map(({ degree }) => degree)).toEqual(['same', 'same', 'same']);
});

test('function words far from any match are no match', () => {
  const table = collation('We ask you to', 'We ask everyone in the valley and the hills to leave');
  const shared = table.filter(({ cells }) => cells.every((cell) => cell !== null));
  expect(shared.map(({ cells }) => cells[0])).toEqual(['We ask ']);
});

test('a sign before a word goes with it', () => {
  expect(lines(collation('It cost ($5 or so)', 'It cost $9 or so'))).toEqual([
    'same: It cost | It cost ',
    'other: ($5 | $9 ',
    'same: or so)| or so',
  ]);
});

describe('sentences in another order', () => {
  const A = 'The dam will hold through the winter.';
  const B = 'We shall rebuild every house below it.';
  const C = 'Nobody needs to leave the valley tonight.';
  const shape = (...texts: string[]) =>
    collation(...texts).map(({ degree, moved, cells }) => [degree, moved, ...cells]);

  test('stand in the alignment twice, under one number', () => {
    expect(shape(`${A} ${B}`, `${B} ${A}`)).toEqual([
      ['part', 1, null, `${B} `],
      ['same', undefined, `${A} `, A],
      ['part', 1, B, null],
    ]);
  });

  test('are told apart where several are moved, and found though a word differs', () => {
    const columns = collation(`${C} ${A} ${B}`, `${B} The dam will hold through winter. ${C}`);
    const numbers = columns.flatMap(({ moved, cells }) =>
      moved === undefined ? [] : [`${moved} ${cells[0] === null ? 'second' : 'first'}`],
    );
    expect(numbers.toSorted()).toEqual(['1 first', '1 second', '2 first', '2 second']);
  });

  test('leave words that only one prints as they are', () => {
    const columns = collation(`${A} ${B}`, `${B} ${A} ${C}`);
    expect(columns.find(({ cells }) => cells[1] === C)).toMatchObject({ degree: 'part' });
    expect(columns.find(({ cells }) => cells[1] === C)?.moved).toBeUndefined();
  });

  test('do not arise from a few words that recur', () => {
    const columns = collation(
      'We want peace and we want freedom',
      'We want freedom and we want peace',
    );
    expect(columns.every(({ moved }) => moved === undefined)).toBe(true);
  });
});
