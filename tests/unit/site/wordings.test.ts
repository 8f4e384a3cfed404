import { describe, expect, test } from 'vitest';
import type { Reading, Utterance } from '../../../src/pipeline/model/index.ts';
import { withoutComma } from '../../../src/site/stretches.ts';
import { isCompared, paraphrases, wordings } from '../../../src/site/wordings.ts';
import { remark } from './fixture.ts';

const reading = (id: string, text: string, change: Partial<Reading> = {}): Reading => ({
  id,
  article: `article-${id}`,
  story: 's',
  source: id,
  copy: false,
  where: 'body',
  start: 0,
  end: text.length,
  text,
  mention: null,
  cue: null,
  attribution: 'none',
  confidence: 1,
  variation: 'verbatim',
  context: { before: '', quote: text, after: '' },
  ...change,
});

const utterance = (readings: Utterance['readings'], columns: Utterance['columns']): Utterance => ({
  id: readings[0].id,
  home: 's',
  speaker: null,
  readings,
  columns,
  sources: readings.length,
  core: 1,
  divergence: 0,
  related: [],
});

test('readings of the same words share a row, whatever their punctuation', () => {
  const rows = wordings(
    utterance(
      [reading('a', 'We go on,'), reading('b', 'We go on.'), reading('c', 'We stop.')],
      [
        { degree: 'same', cells: ['We ', 'We ', 'We '] },
        { degree: 'other', cells: ['go on,', 'go on.', 'stop.'] },
      ],
    ),
  );
  expect(rows.map(({ readings }) => readings.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
});

test('a gap says what the others have there, and neighbouring gaps are one', () => {
  const [, row] = wordings(
    utterance(
      [reading('a', 'Yes we go on'), reading('b', 'we')],
      [
        { degree: 'part', cells: ['Yes ', null] },
        { degree: 'same', cells: ['we ', 'we'] },
        { degree: 'part', cells: ['go ', null] },
        { degree: 'other', cells: ['on', null] },
      ],
    ),
  );
  expect(row?.stretches).toMatchObject([
    { kind: 'gap', missing: 'Yes' },
    { kind: 'same', text: 'we' },
    { kind: 'gap', missing: 'go on' },
  ]);
});

test('neighbouring stretches of one degree read as one', () => {
  const [row] = wordings(
    utterance(
      [reading('a', 'Yes we go'), reading('b', 'we')],
      [
        { degree: 'part', cells: ['Yes ', null] },
        { degree: 'part', cells: ['we ', null] },
        { degree: 'other', cells: ['go', 'we'] },
      ],
    ),
  );
  expect(row?.stretches).toMatchObject([
    { kind: 'part', text: 'Yes we ' },
    { kind: 'other', text: 'go' },
  ]);
});

test('a few woven words keep a row of their own: each has its sentence', () => {
  const rows = wordings(
    utterance(
      [
        reading('a', 'utterly unwise'),
        reading('b', 'unwise', { variation: 'fragment' }),
        reading('c', 'unwise', { variation: 'fragment' }),
      ],
      [
        { degree: 'part', cells: ['utterly ', null, null] },
        { degree: 'same', cells: ['unwise', 'unwise', 'unwise'] },
      ],
    ),
  );
  expect(rows).toHaveLength(3);
});

test('paraphrases stand apart from the aligned readings', () => {
  const said = utterance(
    [reading('a', 'We stop.'), reading('b', 'they would stop', { variation: 'paraphrase' })],
    [{ degree: 'same', cells: ['We stop.'] }],
  );
  expect(wordings(said)).toHaveLength(1);
  expect(paraphrases(said).map(({ id }) => id)).toEqual(['b']);
  expect(isCompared(said)).toBe(true);
});

test('a comma before the closing mark is the article’s own', () => {
  expect(withoutComma('We stop,')).toBe('We stop');
  expect(withoutComma('We stop.')).toBe('We stop.');
});

describe('among many outlets', () => {
  const rows = [
    ...Array.from({ length: 5 }, () => 'We go on |for fifty |years of toil|'),
    'We go on |for fifteen |years of toil|',
    'We go on |for fifty ||and on',
  ];
  const said = remark(['same', 'other', 'part', 'part'], rows);
  const kinds = (index: number) =>
    wordings(said)[index]?.stretches.map((stretch) =>
      stretch.kind === 'gap' ? `gap ${stretch.missing}` : `${stretch.kind} ${stretch.text}`,
    );

  test('what two thirds of them print is not marked, but stands apart where others part from it', () => {
    expect(kinds(0)).toEqual(['same We go on ', 'same for fifty years of toil']);
  });

  test('what few of them print is', () => {
    expect(kinds(1)).toEqual(['same We go on ', 'other for fifteen ', 'same years of toil']);
  });

  test('words that most leave out leave no gap in these, words that most print do', () => {
    expect(kinds(2)).toEqual([
      'same We go on ',
      'same for fifty ',
      'gap years of toil',
      'part and on',
    ]);
  });

  test('of three outlets, two are no rule', () => {
    const few = remark(['other'], ['yes', 'yes', 'no']);
    expect(wordings(few).map(({ stretches }) => stretches[0]?.kind)).toEqual(['other', 'other']);
  });

  test('copies and further articles of one outlet have no vote', () => {
    const first = (second: Parameters<typeof remark>[2]) =>
      wordings(remark(['other'], ['yes', 'yes', 'yes', 'no'], second))[0]?.stretches[0]?.kind;
    expect(first(() => ({}))).toBe('same');
    expect(first((i) => (i === 1 ? { copy: true } : {}))).toBe('other');
    expect(first((i) => (i === 1 ? { source: 'outlet-0' } : {}))).toBe('other');
  });
});

test('a few words left out beside a reading’s own are other words there; many are left out', () => {
  const kinds = (rows: readonly string[]) =>
    wordings(remark(['same', 'part', 'part'], rows))[1]?.stretches.map(({ kind }) => kind);
  expect(kinds(['We |go on |', 'We ||stop'])).toEqual(['same', 'other']);
  expect(kinds(['We |go on and on |', 'We ||stop'])).toEqual(['same', 'gap', 'part']);
  expect(kinds(['We |go on |', 'We ||'])).toEqual(['same', 'gap']);
  expect(kinds(['We |go on |', 'We ||shall see when the time has come'])).toEqual([
    'same',
    'gap',
    'part',
  ]);
});

test('what one outlet prints twice is not compared', () => {
  const twice = remark(['same'], ['We stop', 'We stop'], () => ({ source: 'one' }));
  expect(isCompared(twice)).toBe(false);
});

test('who prints a sentence where most do has not moved it, and parts from them in its words alone', () => {
  const moved = (said: ReturnType<typeof remark>): ReturnType<typeof remark> => ({
    ...said,
    columns: said.columns.map((column, i) => (i === 1 ? column : { ...column, moved: 1 })),
  });
  const said = moved(
    remark(
      ['part', 'same', 'part'],
      [
        'Fifty years. |We said so. |',
        'Fifty years. |We said so. |',
        'Fifteen years. |We said so. |',
        '|We said so. |Fifty years. ',
      ],
    ),
  );
  const kinds = wordings(said).map(({ stretches }) => stretches.map(({ kind }) => kind));
  expect(kinds).toEqual([
    ['other', 'same'],
    ['other', 'same'],
    ['same', 'moved'],
  ]);
});
