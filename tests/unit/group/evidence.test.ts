import { describe, expect, test } from 'vitest';
import { neighbours, type Indexed } from '../../../src/pipeline/group/candidates.ts';
import { explain } from '../../../src/pipeline/group/index.ts';
import { namedDays, daysBetween } from '../../../src/pipeline/group/named-days.ts';
import { compare, FEATURES } from '../../../src/pipeline/group/similarity.ts';
import { stem } from '../../../src/pipeline/text/stem.ts';
import { Nearest, Neighbourhood } from '../../../src/pipeline/group/standing.ts';
import { termsOf } from '../../../src/pipeline/group/terms.ts';
import { vectorsOf } from '../../../src/pipeline/group/vectors.ts';
import { words } from '../../../src/pipeline/text/words.ts';
import { ferry, like } from './articles.ts';

const [one, other, , , unrelated] = vectorsOf(ferry.map(termsOf));
if (!one || !other || !unrelated) throw new Error('no articles');

describe('stem', () => {
  test.each([
    ['ministers', 'minister'],
    ["minister's", 'minister'],
    ['voting', 'voted'],
    ['cities', 'city'],
    ['stopped', 'stop'],
  ])('%s and %s are one', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each(['news', 'bus', 'us', 'sing', 'москва', '2031'])('keeps enough of %s', (word) => {
    expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
  });
});

describe('compare', () => {
  test('is symmetrical', () => {
    expect(compare(one, other)).toEqual(compare(other, one));
  });

  test('stays within its measures', () => {
    const found = compare(one, one);
    for (const feature of FEATURES)
      if (!/^(?:common|rarest|little|days)$|InMuch$/.test(feature)) {
        expect(found[feature]).toBeGreaterThanOrEqual(0);
        expect(found[feature]).toBeLessThan(1.0001);
      }
    expect(found.whole).toBeCloseTo(1);
  });

  test('finds more in common between reports on one event', () => {
    expect(compare(one, other).whole).toBeGreaterThan(3 * compare(one, unrelated).whole);
    expect(compare(one, other).quoted).toBeGreaterThan(0);
    expect(compare(one, other).weekdayShared).toBe(1);
    expect(compare(one, unrelated).weekdayDiffers).toBe(1);
  });

  test('knows no days where one is undated', () => {
    const [a, b] = vectorsOf([
      termsOf(like(ferry[0], { published: null })),
      termsOf(like(ferry[1], {})),
    ]);
    expect(a && b && compare(a, b)).toMatchObject({ dated: 0, days: 0 });
  });
});

describe('neighbours', () => {
  const item = (day: number | null, term: number, language = ''): Indexed => ({
    ids: Uint32Array.of(term),
    whole: Float32Array.of(1),
    day,
    language,
  });
  const reach = { window: 3, keys: 8, least: 0.1, most: 2 };

  test('pairs what shares terms within the window, undated items with all', () => {
    const items = [item(0, 7), item(2, 7), item(2, 8), item(5, 7), item(null, 7)];
    const pairs = [...neighbours(items, { ...reach, most: 9 })];
    expect(pairs).toEqual([
      [0, 1],
      [1, 3],
      [0, 4],
      [1, 4],
      [3, 4],
    ]);
  });

  test('keeps languages apart, but not from what has none', () => {
    const items = [item(0, 7, 'en'), item(0, 7, 'de'), item(0, 7)];
    expect([...neighbours(items, reach)]).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test('keeps so many per item and no more', () => {
    const items = Array.from({ length: 6 }, () => item(0, 7));
    expect([...neighbours(items, reach)]).toHaveLength(1 + 2 * 4);
  });
});

test('a pair stands by its articles’ nearest neighbours', () => {
  const nearest = new Nearest(3);
  for (const i of [0, 1]) nearest.note(i, 0.8);
  for (const i of [1, 2]) nearest.note(i, 0.4);
  expect(nearest.standing(0, 1, 0.8)).toEqual({ mutual: 1, chosen: 1 });
  expect(nearest.standing(1, 2, 0.4)).toEqual({ mutual: 0.5, chosen: 1 });
});

test('a pair stands by the neighbours that both have', () => {
  const link = (a: number, b: number) => ({ a, b, weight: 0.5 });
  const pair = link(0, 1);
  const around = new Neighbourhood(5, [pair, link(1, 2), link(0, 2), link(1, 3), link(0, 4)]);
  const standing = around.standing(pair);
  expect(standing.shared).toBeCloseTo(Math.log(1.5));
  expect(standing.sharedOfMore).toBeCloseTo(0.5 / 1.5);
  expect(standing.neighbours).toBeCloseTo(Math.log(2));
  expect(around.standing(link(1, 3)).shared).toBe(0);
});

describe('named days', () => {
  const daysIn = (text: string) => namedDays(words(text));

  test.each([
    ['on May 3, 2031', 'the 3rd of May'],
    ['3 Sept', 'September 3rd'],
  ])('%s and %s are one', (one, other) => {
    expect(daysBetween(Uint32Array.from(daysIn(one)), Uint32Array.from(daysIn(other)))).toBe(0);
  });

  test.each(['May said so', 'in May 2031', 'May 32', 'mayor 3', '0 May'])(
    '%s names none',
    (text) => {
      expect(daysIn(text)).toEqual([]);
    },
  );

  test('is unknown where one article names none', () => {
    expect(daysBetween(Uint32Array.of(), Uint32Array.of(3))).toBeNull();
  });
});

describe('explain', () => {
  test('gives the evidence for two articles of one story, strongest first', () => {
    const found = explain(ferry, 'f1', 'f2');
    expect(found).toMatchObject({ sameStory: true, sameTopic: true, days: 0, copy: null });
    expect(found?.probability ?? 0).toBeGreaterThan(found?.threshold ?? 1);
    const sizes = (found?.evidence ?? []).map(({ contribution }) => Math.abs(contribution));
    expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
    const odds = (found?.evidence ?? []).reduce((sum, e) => sum + e.contribution, found?.bias ?? 0);
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(found?.probability ?? 0);
  });

  test('gives none for articles that were never compared', () => {
    expect(explain(ferry, 'f1', 'i1')).toMatchObject({
      sameStory: false,
      sameTopic: true,
      days: 23,
      evidence: [],
      probability: null,
    });
  });

  test('names a copy', () => {
    const copy = like(ferry[0], { id: 'c', published: '2031-05-08' });
    expect(explain([...ferry, copy], 'c', 'f1')?.copy).toEqual({
      copy: 'c',
      original: 'f1',
      shared: 1,
    });
  });

  test('is nothing for an unknown article', () => {
    expect(explain(ferry, 'f1', 'nobody')).toBeNull();
  });
});
