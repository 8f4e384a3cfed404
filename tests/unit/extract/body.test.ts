import { describe, expect, test } from 'vitest';
import { BODY, CHROME, DUMP, LIVE, LIVE_DUMP, LIVE_PAGE, PAGE, TABLE } from './body-pages.ts';
import { articleOf } from './capture.ts';

const textsOf = (page: string): string[] => articleOf(page).blocks.map(({ text }) => text);

describe.each([
  ['HTML', PAGE],
  ['a dump', DUMP],
] as const)('an article in %s', (kind, page) => {
  const texts = textsOf(page);

  test('keeps paragraphs, short ones too, subheadings, lists and block quotations, in their order', () => {
    const wanted = kind === 'HTML' ? BODY : BODY.filter((text) => !TABLE.includes(text));
    expect(texts.filter((text) => wanted.includes(text))).toEqual(wanted);
  });

  test.each(CHROME)('leaves out %s', (_, chrome) => {
    expect(texts.filter((text) => chrome.includes(text))).toEqual([]);
  });
});

test('what its blocks are is told', () => {
  expect(articleOf(PAGE).blocks.map(({ kind }) => kind)).toEqual([
    ...['paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph', 'item', 'item', 'item'],
    ...['paragraph', 'quotation', 'paragraph', 'paragraph', 'heading', 'paragraph'],
    ...['row', 'row', 'row', 'paragraph', 'paragraph'],
  ]);
});

test.each([
  ['HTML', LIVE_PAGE],
  ['a dump', LIVE_DUMP],
] as const)('the entries of a live blog are kept in %s', (_, page) => {
  const texts = textsOf(page);
  expect(LIVE.filter((text) => text.length > 60 && !texts.includes(text))).toEqual([]);
});
