import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf, NEWEST } from '../../../../src/site/feeds/feed.ts';
import { id, story } from '../../search/fixture.ts';
import { feed } from './fixture.ts';

const on = (n: number, day: string | null) =>
  story({
    id: id(String(n)),
    date: day === null ? null : { value: day, basis: 'stated', evidence: day },
  });

describe('the documents of a feed', () => {
  it('are one, and complete, where the feed is short', () => {
    const short = feed({ name: 'topics/x', archived: false, stories: [on(1, '2031-05-04')] });
    const { stories, ...about } = short;
    expect(documentsOf(short)).toEqual([
      { feed: about, kind: 'complete', name: 'topics/x', stories },
    ]);
  });

  it('are the newest, then months back to those without a date', () => {
    const stories = [on(1, '2031-05-04'), on(2, '2031-05-01'), on(3, '2031-03-30'), on(4, null)];
    const documents = documentsOf(feed({ stories }));
    expect(documents.map(({ kind, name, older, newer }) => [kind, name, older, newer])).toEqual([
      ['newest', 'stories', 'archive/2031-05', undefined],
      ['archive', 'archive/2031-05', 'archive/2031-03', undefined],
      ['archive', 'archive/2031-03', 'archive/undated', 'archive/2031-05'],
      ['archive', 'archive/undated', undefined, 'archive/2031-03'],
    ]);
  });

  it('of a month are several where it has much, filled from its oldest story on', () => {
    const stories = Array.from({ length: 751 }, (_, n) => on(n, '2031-05-04'));
    const [, ...archive] = documentsOf(feed({ stories }));
    expect(archive.map(({ name, stories: own }) => [name, own.length])).toEqual([
      ['archive/2031-05', 251],
      ['archive/2031-05/2', 250],
      ['archive/2031-05/1', 250],
    ]);
    const more = documentsOf(feed({ stories: [on(751, '2031-05-05'), ...stories] }));
    // Functions are equal to nothing but themselves.
    const told = (documents: object[]) => documents.map((one) => JSON.stringify(one));
    expect(told(more.slice(2))).toEqual(told(archive.slice(1)));
  });

  it('of a part of the site have an archive from the day on that the newest are not all', () => {
    const stories = Array.from({ length: NEWEST + 1 }, (_, n) => on(n, '2031-05-04'));
    const part = feed({ name: 'people/x', archive: 'people/x', archived: false, stories });
    const [newest, may, ...others] = documentsOf(part);
    expect(newest?.stories).toHaveLength(NEWEST);
    expect([may?.name, may?.stories.length, others.length]).toEqual([
      'people/x/2031-05',
      NEWEST + 1,
      0,
    ]);
  });

  it('hold every story in one archive document, in whatever months', () => {
    const day = fc.option(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
    );
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (days) => {
        const stories = days
          .map((date) => date?.toISOString().slice(0, 10) ?? null)
          .sort((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1))
          .map((value, n) => on(n, value));
        const [newest, ...archive] = documentsOf(feed({ stories }));
        expect(archive.flatMap((one) => one.stories)).toEqual(stories);
        expect(newest?.older).toBe(archive[0]?.name);
        for (const [i, one] of archive.entries()) {
          expect(one.older).toBe(archive[i + 1]?.name);
          expect(one.newer).toBe(archive[i - 1]?.name);
        }
      }),
    );
  });
});
