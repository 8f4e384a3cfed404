import { describe, expect, test } from 'vitest';
import { group } from '../../../src/pipeline/group/index.ts';
import { extentOf } from '../../../src/pipeline/lineage/extent.ts';
import { descents } from '../../../src/pipeline/lineage/index.ts';
import type { Document } from '../../../src/pipeline/model/index.ts';
import { filler } from '../group/articles.ts';

describe('extentOf', () => {
  test('counts words, and says where in the original they stayed', () => {
    expect(
      extentOf([
        { kind: 'same', text: 'one two ' },
        { kind: 'cut', text: 'three, four ' },
        { kind: 'added', text: 'and more ' },
        { kind: 'same', text: 'five ', original: 'five\n\n' },
        { kind: 'same', text: 'six seven eight' },
      ]),
    ).toEqual({
      same: 6,
      cut: 2,
      added: 2,
      kept: [
        [0, 25],
        [50, 100],
      ],
    });
  });

  test('names no stretch that is too short to see', () => {
    const long = 'w '.repeat(500);
    const { kept } = extentOf([
      { kind: 'cut', text: long },
      { kind: 'same', text: 'one ' },
      { kind: 'cut', text: long },
    ]);
    expect(kept).toEqual([]);
  });

  test('has nothing to say where nothing is', () => {
    expect(extentOf([])).toEqual({ same: 0, cut: 0, added: 0, kept: [] });
    expect(extentOf([{ kind: 'added', text: 'all new' }])).toEqual({
      same: 0,
      cut: 0,
      added: 2,
      kept: [],
    });
  });
});

const long = filler(1, 400);
const half = long.split(' ').slice(0, 200).join(' ');
const document = (id: string, more: Partial<Document>): Document => ({
  id,
  title: 'Ferry runs aground',
  text: long,
  published: '2031-03-03',
  publisher: `Outlet ${id}`,
  ...more,
});
const lineagesOf = (...documents: Document[]) =>
  new Map(
    descents(documents, group(documents)).map(({ changes, lineage }) => [
      changes.id,
      { ...lineage, of: changes.original },
    ]),
  );

describe('descents', () => {
  test('holds each copy against its original, and originals against none', () => {
    const found = lineagesOf(
      document('a', {}),
      document('b', { text: half, title: 'Ship runs aground', published: '2031-03-04' }),
      document('c', { text: filler(2, 300) }),
    );
    expect([...found]).toEqual([
      [
        'b',
        {
          of: 'a',
          direction: 'later',
          same: 200,
          cut: 200,
          added: 0,
          kept: [[0, 50]],
          retitled: true,
        },
      ],
    ]);
  });

  test.each<[string, Partial<Document>, Partial<Document>]>([
    ['credits', {}, { credit: 'Outlet a', published: '2031-03-01' }],
    ['later', {}, { published: '2031-03-04' }],
    ['undated', {}, { published: null }],
    ['agency', {}, { credit: 'WireCo' }],
    ['longer', {}, { text: half }],
    ['order', {}, {}],
  ])('says why the other one is the original: %s', (direction, original, copy) => {
    const found = lineagesOf(document('a', original), document('b', copy)).get('b');
    expect(found).toMatchObject({ of: 'a', direction });
  });

  test('says that a third one credits the original', () => {
    const found = lineagesOf(
      document('a', { published: '2031-03-05' }),
      document('b', { published: '2031-03-01' }),
      document('c', { credit: 'Outlet a' }),
    );
    expect(found.get('b')).toMatchObject({ of: 'a', direction: 'credited' });
    expect(found.get('c')).toMatchObject({ of: 'a', direction: 'credits' });
  });

  test.each([
    ['Ferry runs aground', false],
    ['Ferry, runs aground!', false],
    ['Ferry runs Aground', true],
    [null, false],
  ])('takes %j for another headline: %j', (title, retitled) => {
    const later = document('b', { title, published: '2031-03-04' });
    expect(lineagesOf(document('a', {}), later).get('b')).toMatchObject({
      retitled,
    });
  });
});
