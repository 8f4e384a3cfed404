import { expect, test } from 'vitest';
import { occasionOf } from '../../../src/site/occasion.ts';
import { facts, id, member } from '../search/fixture.ts';
import { remark } from './fixture.ts';

const said = remark(['same'], ['Yes', 'Yes', 'Yes']);
const dated = (days: readonly string[]) => (article: string) => {
  const day = days[[id('a0'), id('a1'), id('a2')].indexOf(article)];
  return day === undefined
    ? undefined
    : member({ date: { value: day, basis: 'stated', evidence: day } });
};
const placed = (places: readonly string[]) => (article: string) => {
  const place = places[[id('a0'), id('a1'), id('a2')].indexOf(article)];
  return place === undefined
    ? undefined
    : facts({ id: article, dateline: { value: place, basis: 'stated', evidence: place } });
};

test('the day is the earliest on which it was printed', () => {
  const days = dated(['2031-05-06', '2031-05-04', '2031-05-05']);
  expect(occasionOf(said, days, () => undefined).date?.value).toBe('2031-05-04');
});

test('the place is that of the datelines, where they agree but for case', () => {
  const place = (...places: string[]) => occasionOf(said, dated([]), placed(places)).place;
  expect(place('BRUSSELS', 'Brussels')).toBe('Brussels');
  expect(place('NEW YORK')).toBe('New York');
  expect(place('Brussels', 'Kyiv')).toBeNull();
  expect(place()).toBeNull();
});
