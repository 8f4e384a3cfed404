import { expect, test } from 'vitest';
import { conflictOf } from '../../../src/site/conflicts.ts';
import { remark } from './fixture.ts';

const jo = { person: 'jo', name: 'Jo' };
const claims = (change: Parameters<typeof remark>[2]) =>
  conflictOf(remark(['same'], ['Yes', 'Yes', 'Yes'], change))?.claims.map(
    ({ speaker, readings }) => [speaker?.name ?? null, readings.map(({ id }) => id).join()],
  );

test('there is none where all name one speaker', () => {
  expect(claims(() => ({}))).toBeUndefined();
});

test('says who gives the words to whom', () => {
  expect(claims((i) => (i === 1 ? { attributedTo: jo } : {}))).toEqual([
    ['Mira Tolland', 'q0,q2'],
    ['Jo', 'q1'],
  ]);
});

test('a reading that names nobody surely enough takes no side, and stands last', () => {
  expect(
    claims((i) => (i === 0 ? { confidence: 0.49 } : i === 1 ? { attributedTo: jo } : {})),
  ).toEqual([
    ['Jo', 'q1'],
    ['Mira Tolland', 'q2'],
    [null, 'q0'],
  ]);
});
