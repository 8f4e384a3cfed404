import { expect, test } from 'vitest';
import { outlets } from '../../../src/pipeline/assemble/sources.ts';
import type { Article } from '../../../src/pipeline/model/index.ts';

const article = (id: string, publisher: string | null, host: string | null = null): Article => ({
  id,
  digest: id,
  files: [`${id}.txt`],
  kind: 'text',
  title: null,
  standfirst: null,
  authors: [],
  published: null,
  updated: null,
  weekday: null,
  publisher: publisher === null ? null : { value: publisher, basis: 'stated', evidence: '' },
  host,
  url: null,
  section: null,
  tags: [],
  language: { value: 'en', basis: 'inferred', evidence: '' },
  direction: 'ltr',
  dateline: null,
  credit: null,
  captions: [],
  trace: [],
  blocks: [{ kind: 'paragraph', text: 'Text.' }],
});

const entry = { name: 'The Daily Post', hosts: ['dailypost.example'], aliases: ['Daily Post'] };

test('an entry joins the spellings and hosts of one outlet', () => {
  const { sources, sourceOf } = outlets(
    [article('a', 'Daily Post'), article('b', null, 'dailypost.example')],
    [entry],
  );
  expect(sources.map(({ name, articles }) => [name, articles])).toEqual([
    ['The Daily Post', ['a', 'b']],
  ]);
  expect(sourceOf('b')).toBe('the-daily-post');
});

test('without an entry, names alike but for case are one outlet', () => {
  const { sources } = outlets([article('a', 'Echo Online'), article('b', 'ECHO online')], []);
  expect(sources).toHaveLength(1);
});

test('a host alone names its outlet', () => {
  const { sources } = outlets([article('a', null, 'echo.example')], []);
  expect(sources.map(({ name }) => name)).toEqual(['echo.example']);
});

test('a capture that states none stays unidentified', () => {
  const { sources, sourceOf } = outlets([article('a', null)], [entry]);
  expect(sources).toEqual([]);
  expect(sourceOf('a')).toBeNull();
});

test('the order of articles changes nothing', () => {
  const all = [article('a', 'ECHO'), article('b', 'Echo'), article('c', 'Post')];
  expect(outlets(all.toReversed(), []).sources).toEqual(outlets(all, []).sources);
});
