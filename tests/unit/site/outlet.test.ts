import { expect, it } from 'vitest';
import type { Member, Reading, Story, Topic } from '../../../src/pipeline/model/index.ts';
import { outletOf } from '../../../src/site/outlet.ts';
import { monthsOf } from '../../../src/site/months.ts';
import { inTime, neighboursOf } from '../../../src/site/neighbours.ts';
import { id, reading, story, utterance } from '../search/fixture.ts';

const member = (name: string, source: string | null, copyOf: string | null = null): Member => ({
  article: id(name),
  title: name,
  source,
  date: null,
  copyOf: copyOf === null ? null : id(copyOf),
  shared: copyOf === null ? null : 1,
  credit: null,
});

const on = (name: string, day: string | null): Story => ({
  ...story({ id: id(name) }),
  date: day === null ? null : { value: day, basis: 'stated', evidence: '' },
});

it('an outlet has its own articles, and whose texts it ran and who ran its texts', () => {
  const one = story({
    id: id('a'),
    members: [
      member('a', 'post'),
      member('b', 'echo', 'a'),
      member('c', null, 'a'),
      member('d', 'wire'),
      member('e', 'post', 'd'),
      member('f', 'post', 'a'),
    ],
  });
  const outlet = outletOf({ id: 'post' }, [one]);
  expect(outlet.members.map(({ title }) => title)).toEqual(['a', 'e', 'f']);
  expect(outlet.ran).toEqual([{ source: 'wire', article: id('d'), articles: 1 }]);
  expect(outlet.ranBy.map(({ source }) => source).toSorted()).toEqual(['echo', null]);
});

it('remarks are shared or its own; what it only reports, or copies, is not its own', () => {
  const said = (name: string, sources: number, change: Partial<Reading> = {}) =>
    utterance({
      sources,
      readings: [reading({ id: name, text: name, source: 'post', ...change })],
    });
  const one = story({
    id: id('a'),
    utterances: [
      said('both', 2),
      said('alone', 1),
      said('reported', 1, { variation: 'paraphrase' }),
      said('copied', 1, { copy: true }),
      said('others', 1, { source: 'echo' }),
    ],
  });
  const { shared, alone } = outletOf({ id: 'post' }, [one, one]);
  expect(shared.map(({ utterance: { id } }) => id)).toEqual(['both']);
  expect(alone.map(({ utterance: { id } }) => id)).toEqual(['alone']);
});

it('months hold their stories, and those without a day', () => {
  const all = [on('a', '2031-05-06'), on('b', '2031-05-01'), on('c', '2031-04-30'), on('d', null)];
  expect(monthsOf(all).map(({ month, stories }) => [month, stories.length])).toEqual([
    ['2031-05', 2],
    ['2031-04', 1],
    ['undated', 1],
  ]);
});

it('the stories before and after are those of the topic, or of the site', () => {
  const all = [on('c', '2031-05-06'), on('b', '2031-05-05'), on('a', '2031-05-04')];
  const [c = '', b = '', a = ''] = all.map((one) => one.id);
  const order = inTime(all);
  const ofSite = (id: string) => order.get(id);
  const topic: Topic = { id: a, name: 'T', stories: [a, c], from: null, to: null };
  const [first, , last] = all;
  if (!first || !last) throw new Error('three stories were made');
  expect(neighboursOf(first, topic, ofSite)).toEqual({
    ofTopic: true,
    before: a,
    after: undefined,
  });
  expect(neighboursOf(first, undefined, ofSite)).toEqual({
    ofTopic: false,
    before: b,
    after: undefined,
  });
  expect(neighboursOf(last, { ...topic, stories: [a] }, ofSite)).toMatchObject({ after: b });
});
