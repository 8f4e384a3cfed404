import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { group } from '../../../src/pipeline/group/index.ts';
import { Grouped, type Document } from '../../../src/pipeline/model/index.ts';
import { ferry, filler, like } from './articles.ts';

const of = (documents: readonly Document[]) =>
  new Map(group(documents).map((entry) => [entry.id, entry]));

describe('group', () => {
  test('puts reports on one event into one story, named by the earliest original', () => {
    const found = of(ferry);
    expect(found.get('f2')?.story).toBe('f1');
    expect(found.get('i2')?.story).toBe('i1');
    expect(found.get('f1')?.story).not.toBe(found.get('i1')?.story);
    expect(found.get('u1')).toMatchObject({ story: 'u1', topic: 'u1', copyOf: null });
  });

  test('links the stories of one thread into a topic, named by the earliest story', () => {
    const found = of(ferry);
    for (const id of ['f1', 'f2', 'i1', 'i2']) expect(found.get(id)?.topic).toBe('f1');
  });

  test('gives what the model promises', () => {
    for (const entry of group(ferry)) expect(() => Grouped.parse(entry)).not.toThrow();
  });

  test('puts a copy where its original is, whatever its headline and date', () => {
    const copy = like(ferry[0], { id: 'a0', title: 'Night of fear', published: '2031-07-01' });
    expect(of([...ferry, copy]).get('a0')).toMatchObject({
      story: 'f1',
      topic: 'f1',
      copyOf: 'f1',
      shared: 1,
    });
  });

  test('names a story by an original even where a copy comes first by id', () => {
    const copy = like(ferry[0], { id: 'a0', credit: 'Norland Post', publisher: 'Reposter' });
    const found = of([...ferry, copy]);
    expect(found.get('f1')?.copyOf).toBeNull();
    expect(found.get('a0')?.story).toBe('f1');
  });

  test('keeps reports in different languages apart', () => {
    const found = of([like(ferry[0], { language: 'en' }), like(ferry[1], { language: 'de' })]);
    expect(found.get('f1')?.story).not.toBe(found.get('f2')?.story);
  });

  test('keeps the same event of another year apart', () => {
    const anniversary = {
      id: 'f9',
      title: 'All saved again as ferry hits reef near Sable Bay',
      published: '2034-05-09',
      text: 'Rescuers saved everyone from a ferry that ran onto the Osk reef near Sable Bay on Tuesday. Fishing boats and helicopters took part.',
    };
    const found = of([...ferry, anniversary]);
    expect(found.get('f9')?.story).toBe('f9');
  });

  test('gives an undated article the day its weekday and its story leave', () => {
    const undated = like(ferry[1], { published: null, weekday: 'Tuesday' });
    const found = of([...ferry.filter(({ id }) => id !== 'f2'), undated]);
    expect(found.get('f2')).toMatchObject({
      story: 'f1',
      date: {
        value: '2031-05-06',
        basis: 'inferred',
        evidence: 'prints “Tuesday”; the story’s dated articles give 6 May 2031',
      },
    });
  });

  test('does not depend on the order of the articles, nor on how often one is given', () => {
    const copy = like(ferry[2], { id: 'c1', published: '2031-05-31' });
    const undated = like(ferry[3], { id: 'n1', published: null, weekday: 'Thursday' });
    const twin = like(ferry[0], { id: 'f1-twin' });
    const all = [...ferry, copy, undated, twin];
    const expected = group(all);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.subarray(all),
        (shuffled, again) => {
          expect(group([...shuffled, ...again])).toEqual(expected);
        },
      ),
      { seed: 5, numRuns: 20 },
    );
  });

  test('every address stays one of its story’s members when articles are added in batches', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ferry, { minLength: 5 }), fc.nat(5), (shuffled, cut) => {
        const before = group(shuffled.slice(0, cut));
        const after = new Map(group(shuffled).map((entry) => [entry.id, entry.story]));
        for (const { story } of before) expect(after.has(story)).toBe(true);
        expect([...after]).toEqual(group(ferry).map(({ id, story }) => [id, story]));
      }),
      { seed: 5, numRuns: 20 },
    );
  });

  test('bears whatever it is given', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant(''),
      fc.lorem({ maxCount: 80 }),
    );
    const nullish = fc.constantFrom(null, undefined);
    const record: fc.Arbitrary<Document> = fc.record({
      id: fc.string({ minLength: 1 }),
      title: fc.oneof(text, nullish),
      text,
      published: fc.oneof(
        fc.constantFrom('0001-01-01', '9999-12-31', '1970-01-01', '2025-02-30', 'soon'),
        nullish,
      ),
      weekday: fc.oneof(fc.constantFrom('Tuesday', 'Caturday', ''), nullish),
      credit: fc.oneof(text, nullish),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (documents) => {
        const found = group(documents);
        const ids = new Set(documents.map(({ id }) => id));
        expect(new Set(found.map(({ id }) => id))).toEqual(ids);
        for (const entry of found) {
          expect(ids.has(entry.story) && ids.has(entry.topic)).toBe(true);
          Grouped.parse(entry);
        }
      }),
      { seed: 5, numRuns: 30 },
    );
  });

  test('gives nothing for nothing', () => {
    expect(group([])).toEqual([]);
  });

  test('does not merge many different articles under one headline', () => {
    const many = Array.from({ length: 120 }, (_, i) => ({
      id: `m${i}`,
      title: 'Morning briefing',
      text: filler(i, 60),
      published: '2031-05-06',
    }));
    const stories = new Set(group(many).map(({ story }) => story));
    expect(stories.size).toBeGreaterThan(60);
  });
});
