import { describe, expect, test } from 'vitest';
import { bandKeys, BANDS, meetings } from '../../../src/pipeline/group/minhash.ts';
import { profileOf } from '../../../src/pipeline/group/profile.ts';
import {
  distinct,
  overlap,
  overlapFrom,
  shinglesOf,
} from '../../../src/pipeline/group/shingles.ts';
import { copySteps, run } from '../../../src/pipeline/group/steps.ts';
import type { Document } from '../../../src/pipeline/model/index.ts';
import { filler } from './articles.ts';

const article = (id: string, text: string, more: Partial<Document> = {}): Document => ({
  id,
  text,
  published: '2031-03-03',
  ...more,
});
const findCopies = (documents: Document[]) => run(copySteps(documents.map(profileOf)));
const long = filler(1, 400);
const words = long.split(' ');

describe('shinglesOf', () => {
  test('is the same whatever the case, accents and punctuation', () => {
    expect(shinglesOf('The mayor’s café — burnt down.')).toEqual(
      shinglesOf("the mayor's CAFE burnt, down"),
    );
  });

  test('counts no sequence of function words alone', () => {
    expect(shinglesOf('it is what it is')).toEqual([]);
    expect(shinglesOf('it is raining')).toHaveLength(1);
  });

  test('has none for fewer than three words', () => {
    expect(shinglesOf('Ferry sinks')).toEqual([]);
    expect(shinglesOf('')).toEqual([]);
  });
});

test('overlap counts what two sorted sets share', () => {
  expect(overlap(distinct([5, 3, 3, 9]), distinct([9, 4, 3]))).toBe(2);
  expect(overlap(distinct([]), distinct([1]))).toBe(0);
});

/** The pairs of sets that meet. */
const met = (sets: readonly Uint32Array[]): [number, number][] => {
  const keys = sets.map(bandKeys);
  const bands = Array.from({ length: BANDS }, (_, b) =>
    Uint32Array.from(keys, (own) => own[b] ?? 0),
  );
  const flat = [...meetings(bands)];
  return flat.flatMap((i, p) => (p % 2 === 0 ? [[i, flat[p + 1] ?? -1]] : []));
};

test('overlapFrom counts like overlap where enough is shared, and little else', () => {
  const set = (from: number): Uint32Array =>
    distinct(Array.from({ length: 2000 }, (_, i) => Math.imul(from + i, 0x9e3779b1) >>> 0));
  expect(overlapFrom(set(0), set(1000), 600)).toBe(1000);
  expect(overlapFrom(set(0), set(1900), 600)).toBe(0);
  expect(overlapFrom(set(0), set(1900), 40)).toBe(100);
});

describe('meetings', () => {
  test('has sets meet that share a third, each pair once, the later first', () => {
    const sets = [0, 40, 5000].map((from) =>
      distinct(Array.from({ length: 80 }, (_, i) => from + i)),
    );
    expect(met(sets)).toEqual([[1, 0]]);
  });

  test('holds a text against a bounded number of the same', () => {
    const set = distinct(Array.from({ length: 50 }, (_, i) => i * 77));
    expect(met(Array.from({ length: 500 }, () => set)).length).toBeLessThan(500 * 17);
  });
});

describe('findCopies', () => {
  test('finds a truncated copy under another headline', () => {
    const copies = findCopies([
      article('a', long, { title: 'One' }),
      article('b', words.slice(0, 200).join(' '), { title: 'Two' }),
    ]);
    expect([...copies]).toEqual([[1, { original: 0, shared: 1 }]]);
  });

  test('finds a lightly edited copy and says how much the original holds', () => {
    const edited = words.map((word, i) => (i % 20 === 7 ? `x${i}` : word)).join(' ');
    const shared = findCopies([article('a', long), article('b', edited)]).get(1)?.shared ?? 0;
    expect(shared).toBeGreaterThan(0.8);
    expect(shared).toBeLessThan(0.9);
  });

  test('finds half of an article in a longer page', () => {
    const mixed = [...words.slice(0, 250), filler(2, 150)].join(' ');
    expect(findCopies([article('a', long), article('b', mixed)]).get(1)?.original).toBe(0);
  });

  test('does not take a shared quotation for a copy', () => {
    const quotation = words.slice(0, 30).join(' ');
    const one = `${filler(3, 150)} “${quotation}”`;
    const other = `“${quotation}” ${filler(4, 150)}`;
    expect(findCopies([article('a', one), article('b', other)]).size).toBe(0);
  });

  test('takes no text that is too short to tell for a copy', () => {
    const short = 'Rain is expected all day in the north and west.';
    expect(findCopies([article('a', short), article('b', short)]).size).toBe(0);
  });

  test('joins no two articles because a third holds text of both', () => {
    const other = filler(5, 400);
    const copies = findCopies([
      article('a', long),
      article('b', other),
      article('c', [...words.slice(0, 200), ...other.split(' ').slice(0, 150)].join(' ')),
    ]);
    expect(copies.get(2)?.original).toBe(0);
    expect(copies.has(1)).toBe(false);
  });

  test.each<[string, Partial<Document>, Partial<Document>]>([
    ['earlier', { published: '2031-03-04' }, { published: '2031-03-02' }],
    [
      'credited, even when later',
      { published: '2031-03-02', publisher: 'Reposter', credit: 'Norland Post' },
      { published: '2031-03-04', publisher: 'Norland Post' },
    ],
    ['one that credits nobody', { credit: 'WireCo' }, {}],
    ['longer', { text: words.slice(0, 300).join(' ') }, {}],
    ['dated', { published: null }, {}],
  ])('takes the %s for the original', (_, copy, original) => {
    const copies = findCopies([article('a', long, copy), article('b', long, original)]);
    expect([...copies.keys()]).toEqual([0]);
  });

  test('lets all copies of a text point to one original', () => {
    const documents = Array.from({ length: 100 }, (_, i) =>
      article(`d${i}`, long, { publisher: `Outlet ${i}`, credit: 'Outlet 60' }),
    );
    const copies = findCopies(documents);
    expect(copies.size).toBe(99);
    expect([...new Set(Array.from(copies.values(), ({ original }) => original))]).toEqual([60]);
  });
});
