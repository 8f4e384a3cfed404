import { describe, expect, test } from 'vitest';
import {
  dayInWords,
  dayNumber,
  isoDay,
  weekdayNumber,
  weekdayOf,
} from '../../../src/pipeline/group/calendar.ts';
import { usableDay } from '../../../src/pipeline/group/usable-day.ts';
import { dateOf, nearestWeekday } from '../../../src/pipeline/group/dates.ts';
import { DateFact } from '../../../src/pipeline/model/index.ts';

const day = (iso: string): number => dayNumber(iso) ?? NaN;
const undated = (weekday: string | null) => ({ day: null, weekday });

describe('calendar', () => {
  test('counts days and names them', () => {
    expect(day('1970-01-02')).toBe(1);
    expect(isoDay(day('2024-02-29'))).toBe('2024-02-29');
    expect(dayInWords(day('2031-05-06'))).toBe('6 May 2031');
    expect(weekdayOf(day('2031-05-06'))).toBe(weekdayNumber('TUESDAY'));
    expect(weekdayOf(day('1969-12-28'))).toBe(0);
  });

  test.each(['2025-02-30', '2025-13-01', '0000-00-00', 'soon', '', '12025-01-01'])(
    'takes %j for no day',
    (text) => {
      expect(dayNumber(text)).toBeNull();
    },
  );
});

test.each(['0001-01-01', '1599-12-31', '9999-12-31', '1970-01-01', '2025-02-30'])(
  'grouping does not rely on %s',
  (published) => {
    expect(usableDay({ id: 'a', text: '', published })).toBeNull();
  },
);

describe('nearestWeekday', () => {
  test.each([
    ['thursday', ['2031-05-08'], '2031-05-08'],
    ['wednesday', ['2031-05-08'], '2031-05-07'],
    ['monday', ['2031-05-08'], '2031-05-05'],
    ['sunday', ['2031-05-08'], '2031-05-11'],
    ['sunday', ['2031-05-07', '2031-05-08', '2031-05-09'], '2031-05-11'],
    // As near to either: the earlier.
    ['tuesday', ['2031-05-06', '2031-05-13'], '2031-05-06'],
  ])('%s near %j is %s', (weekday, days, expected) => {
    expect(isoDay(nearestWeekday(weekdayNumber(weekday) ?? 0, days.map(day)) ?? NaN)).toBe(
      expected,
    );
  });

  test('is none without days', () => {
    expect(nearestWeekday(1, [])).toBeNull();
  });
});

describe('dateOf', () => {
  test('keeps a stated date whatever the story says', () => {
    const article = { ...undated('Monday'), day: day('2031-05-01') };
    expect(dateOf(article, [day('2031-06-01')], [])).toMatchObject({
      value: '2031-05-01',
      basis: 'stated',
    });
  });

  test('goes by the story before the topic, and says so', () => {
    const found = dateOf(undated('Tuesday'), [day('2031-05-06'), day('2031-05-07')], [0]);
    expect(DateFact.parse(found)).toEqual({
      value: '2031-05-06',
      basis: 'inferred',
      evidence: 'prints “Tuesday”; the story’s dated articles give 6 May 2031 to 7 May 2031',
    });
  });

  test('goes by the topic where no article of the story is dated', () => {
    expect(dateOf(undated('Wednesday'), [], [day('2031-05-08')])).toMatchObject({
      value: '2031-05-07',
      evidence: 'prints “Wednesday”; the topic’s dated articles give 8 May 2031',
    });
  });

  test.each([
    ['no weekday', null, [day('2031-05-08')]],
    ['a word that is none', 'Caturday', [day('2031-05-08')]],
    ['no dated article', 'Monday', []],
  ])('guesses nothing from %s', (_, weekday, days) => {
    expect(dateOf(undated(weekday), days, days)).toBeNull();
  });
});
