import { describe, expect, it } from 'vitest';
import type { Member, Story } from '../../../src/pipeline/model/index.ts';
import { articleDays, barsOf, daysOf } from '../../../src/site/timeline.ts';
import { contentOf } from '../scripts/support/content.ts';

const [base] = contentOf().stories;
if (base === undefined) throw new Error('the support has no story');
const [first] = base.members;

const on = (value: string | null): Member['date'] =>
  value === null ? null : { value, basis: 'stated', evidence: value };
const member = (day: string | null, copyOf: string | null = null): Member => ({
  ...first,
  date: on(day),
  copyOf,
});
/** A story of articles on these days; it begins on the first. */
const story = (...days: [string | null, ...(string | null)[]]): Story => {
  const [one, ...others] = days;
  return { ...base, date: on(one), members: [member(one), ...others.map((day) => member(day))] };
};

describe('the days of a topic', () => {
  it('hold their stories in time order, with the days between, and leave out what nothing dates', () => {
    const [a, b, c, d] = [
      story('2031-05-29'),
      story('2031-05-06'),
      story('2031-05-06'),
      story(null),
    ];
    expect(daysOf([a, b, c, d])).toEqual({
      days: [
        { day: '2031-05-06', after: 0, stories: [b, c] },
        { day: '2031-05-29', after: 23, stories: [a] },
      ],
      undated: [d],
    });
  });
});

describe('the bars of a topic', () => {
  it('count the dated articles of each day, copies left out', () => {
    const copied = story('2031-05-06', '2031-05-08', null);
    copied.members.push(member('2031-05-07', first.article));
    expect(barsOf(articleDays([copied, story('2031-05-06')]))).toEqual([
      { from: '2031-05-06', to: '2031-05-06', count: 2 },
      { from: '2031-05-07', to: '2031-05-07', count: 0 },
      { from: '2031-05-08', to: '2031-05-08', count: 1 },
    ]);
  });

  it('stand for longer the longer the topic is', () => {
    const [bar, ...others] = barsOf(['2031-01-01', '2031-03-04']);
    expect(bar).toEqual({ from: '2031-01-01', to: '2031-01-07', count: 1 });
    expect(others.at(-1)).toEqual({ from: '2031-02-26', to: '2031-03-04', count: 1 });
    for (const [from, to] of [
      ['2031-01-01', '2031-12-31'],
      ['1600-01-01', '2199-12-31'],
    ] as const) {
      const bars = barsOf([from, to]);
      expect(bars.length).toBeLessThanOrEqual(60);
      expect([bars[0]?.from, bars.at(-1)?.to]).toEqual([from, to]);
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    }
  });

  it('are none where nothing is dated', () => {
    expect(barsOf(articleDays([story(null)]))).toEqual([]);
  });
});
