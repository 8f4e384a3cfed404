import { describe, expect, test } from 'vitest';
import { spanned } from '../../../src/pipeline/quote/spans.ts';

/** The words between marks, paragraph by paragraph. */
const read = (text: string): string[][] =>
  spanned({ id: 'a', text }).map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );
const line = (text: string): string[] => read(text).flat();

describe('double marks', () => {
  test.each([
    ['straight', 'He said "it rains" and "it pours".'],
    ['curly', 'He said “it rains” and “it pours”.'],
    ['two strokes', "He said ''it rains'' and ''it pours''."],
    ['low and high', 'He said „it rains“ and „it pours“.'],
    ['guillemets', 'He said « it rains » and «it pours».'],
    ['reversed guillemets', 'He said »it rains« and »it pours«.'],
    ['two ways in one line', 'He said "it rains" and “it pours”.'],
    ['the wrong way round', 'He said ”it rains” and “it pours“.'],
  ])('%s', (_, text) => {
    expect(line(text)).toEqual(['it rains', 'it pours']);
  });

  test('a mark that only stands the wrong way opens all the same', () => {
    expect(line('”They’ve been saying that,” Lee said. “Fine.”')).toEqual([
      'They’ve been saying that,',
      'Fine.',
    ]);
  });

  test('what is quoted inside a quotation belongs to it', () => {
    expect(line('“She told me ‘never’ and “no” and left,” he said.')).toEqual([
      'She told me ‘never’ and “no” and left,',
    ]);
    expect(line('"She told me \'never\' and left," he said.')).toEqual([
      "She told me 'never' and left,",
    ]);
  });

  test('three strokes are a double mark beside a single one', () => {
    expect(line("''I would use the word 'old,''' said Lee.")).toEqual([
      "I would use the word 'old,'",
    ]);
  });

  test('inches are no marks', () => {
    expect(line('The 6\'2" guard took a 12" ruler.')).toEqual([]);
  });
});

describe('single marks', () => {
  test('are told from apostrophes', () => {
    expect(line("Don't believe the leaders' claim that 'we won't' lasts, y'all.")).toEqual([
      "we won't",
    ]);
    expect(line('It’s the leaders’ claim that ‘we won’t’ pay.')).toEqual(['we won’t']);
  });

  test('a possessive inside closes nothing', () => {
    expect(line('‘Hands off the workers’ homes for good,’ they sang.')).toEqual([
      'Hands off the workers’ homes for good,',
    ]);
  });

  test('letters left out at the start of a word open nothing', () => {
    expect(line("Give 'em hell in the '90s, rock 'n' roll.")).toEqual([]);
  });

  test('hold double marks inside', () => {
    expect(line('‘He shouted “stop” twice,’ she said.')).toEqual(['He shouted “stop” twice,']);
  });
});

describe('marks that do not pair', () => {
  test('a quotation goes on in the next paragraph behind a new mark', () => {
    const text = '“It rains.\n\n“It pours,” she said.\n\nThe end.';
    expect(read(text)).toEqual([['It rains.'], ['It pours,'], []]);
    const [first, second] = spanned({ id: 'a', text });
    expect(first?.spans[0]?.unclosed).toBe(true);
    expect(second?.spans[0]?.continued).toBe(true);
  });

  test('a quotation goes on without marks until one closes it', () => {
    expect(read('He wrote: “It rains.\n\nIt pours.\n\nIt stops.” Then he left.')).toEqual([
      ['It rains.'],
      ['It pours.'],
      ['It stops.'],
    ]);
  });

  test('one never closed ends with its paragraph', () => {
    expect(read('She said: “It rains and pours.\n\nNothing followed.')).toEqual([
      ['It rains and pours.'],
      [],
    ]);
  });

  test('one never closed does not swallow those after it', () => {
    expect(line('The “big plan was called “daring” by Lee.')).toEqual(['daring']);
  });
});

test('blocks bound quotations where a document has them', () => {
  const text = '‘A’ “b\n\nc” d';
  const blocks = [
    { start: 0, end: 6, kind: 'heading' as const },
    { start: 8, end: text.length, kind: 'paragraph' as const },
  ];
  const found = spanned({ id: 'a', text, blocks });
  expect(found.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});

test('blocks that overlap or leave the text are ignored', () => {
  const text = 'He said “it rains”.';
  const blocks = [
    { start: 0, end: 19, kind: 'paragraph' as const },
    { start: 4, end: 9, kind: 'paragraph' as const },
    { start: 19, end: 400, kind: 'paragraph' as const },
  ];
  expect(spanned({ id: 'a', text, blocks })).toHaveLength(1);
});
