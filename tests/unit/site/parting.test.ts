import { expect, it } from 'vitest';
import { partingOf } from '../../../src/site/parting.ts';
import { remark } from './fixture.ts';

it('is the place where weighty words differ among shared ones', () => {
  const said = remark(
    ['part', 'same', 'other', 'same', 'slight'],
    [
      'Well, |we shall never |surrender |on the beaches of this |isle',
      '|we shall never |retreat |on the beaches of this |island',
      '|we shall never |retreat |on the beaches of this |isle',
    ],
  );
  expect(partingOf(said)).toMatchObject({
    before: '… we shall never',
    ways: [{ text: 'retreat' }, { text: 'surrender' }],
    // A spelling is no parting.
    after: 'on the beaches of this isle',
  });
  expect(partingOf(said)?.ways.map(({ readings }) => readings.length)).toEqual([2, 1]);
});

it('may be what some leave out', () => {
  const parting = partingOf(
    remark(['same', 'part'], ['We shall never |surrender', 'We shall never |']),
  );
  expect(parting).toMatchObject({ before: 'We shall never', after: '' });
  expect(parting?.ways.map(({ text }) => text)).toEqual(['surrender', null]);
});

it('is none where the wordings are one, or part in spelling alone', () => {
  expect(partingOf(remark(['same'], ['We stop', 'We stop']))).toBeNull();
  expect(partingOf(remark(['slight'], ['We’re', 'We are']))).toBeNull();
});

it('shows a glance of what is long', () => {
  const long = 'word '.repeat(60);
  const parting = partingOf(
    remark(['same', 'other', 'same'], [`${long}|one |${long}`, `${long}|${long}|${long}`]),
  );
  expect(parting?.before.split(' ')).toHaveLength(10);
  expect(parting?.ways[1]?.text?.length).toBeLessThan(100);
});
