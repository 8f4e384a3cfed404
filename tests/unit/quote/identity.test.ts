import { expect, test } from 'vitest';
import { Identities } from '../../../src/pipeline/quote/identity.ts';

test('an id is q and ten hexadecimal digits', () => {
  expect(new Identities('a').next('body', 'It rains.')).toMatch(/^q[0-9a-f]{10}$/);
});

test('marks, case and spacing do not change an id', () => {
  const id = (text: string) => new Identities('a').next('body', text);
  expect(id('It’s  raining')).toBe(id("it's raining,"));
  expect(id('It rains')).not.toBe(id('It rained'));
});

test('place and article do', () => {
  const id = new Identities('a').next('body', 'It rains');
  expect(new Identities('a').next('headline', 'It rains')).not.toBe(id);
  expect(new Identities('b').next('body', 'It rains')).not.toBe(id);
});

test('the same words twice have two ids, whatever stands between', () => {
  const one = new Identities('a');
  const first = one.next('body', 'Yes');
  one.next('body', 'No');
  const second = one.next('body', 'yes!');
  expect(second).not.toBe(first);
  const two = new Identities('a');
  expect([two.next('body', 'Yes'), two.next('body', 'Yes')]).toEqual([first, second]);
});
