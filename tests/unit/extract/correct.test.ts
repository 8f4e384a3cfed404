import { describe, expect, test } from 'vitest';
import { bodyText, extract } from '../../../src/pipeline/extract/index.ts';
import { type Article, Correction } from '../../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { captureOf, dumpOf, HEADLINE, STORY } from './capture.ts';

const DUMP = dumpOf(['By Ida Marsh', 'March 3, 2021'], ['Ferry company raises its fares again']);
/** Lines of the dump: headline 1, byline 3, date 5, story 7 to 15, related headline 17. */
const corrected = (fields: object, dump = DUMP): Article => {
  const capture = captureOf(dump);
  const correction = Correction.parse({ article: capture.id, note: 'Print edition', ...fields });
  const article = extract(capture, [], correction);
  if (isQuarantined(article)) throw new Error(article.reason);
  return article;
};
const texts = ({ blocks }: Article): string[] => blocks.map(({ text }) => text);
const fact = (value: string) => ({ value, basis: 'corrected', evidence: 'Print edition' });

describe('a fact that an editor corrects', () => {
  test('takes the place of what was found, and says so', () => {
    const article = corrected({
      title: 'Pier to rise again',
      standfirst: 'Four years on',
      authors: ['Ove Holm', 'Tomas Weil'],
      published: '2021-03-04T07:30+01:00',
      updated: '2021-03-05',
      publisher: 'Harbour Courier',
      url: 'https://www.courier.example/pier',
      section: 'Town',
      tags: ['harbour'],
      language: 'de',
      dateline: 'VESSEL BAY',
      credit: 'dpa',
      captions: ['The pier.'],
      direction: 'rtl',
    });
    expect(article).toMatchObject({
      title: fact('Pier to rise again'),
      standfirst: fact('Four years on'),
      authors: [fact('Ove Holm'), fact('Tomas Weil')],
      published: { ...fact('2021-03-04'), time: '07:30', zone: '+01:00' },
      updated: fact('2021-03-05'),
      publisher: fact('Harbour Courier'),
      url: fact('https://www.courier.example/pier'),
      host: 'courier.example',
      section: fact('Town'),
      tags: [fact('harbour')],
      language: fact('de'),
      dateline: fact('VESSEL BAY'),
      credit: fact('dpa'),
      captions: [fact('The pier.')],
      direction: 'rtl',
      correction: 'Print edition',
    });
    expect(texts(article)).toEqual(STORY);
  });

  test('is absent where it is corrected to null', () => {
    const article = corrected({ title: null, authors: null, published: null, url: null });
    expect(article).toMatchObject({ title: null, authors: [], published: null, host: null });
    expect(article.weekday?.value).toBe('Tuesday');
  });

  test('leaves the others as they were found', () => {
    expect(corrected({ section: 'Town' }).title).toMatchObject({ value: HEADLINE, line: 1 });
  });
});

describe('lines that an editor corrects', () => {
  test('are taken out or kept, whatever the model says', () => {
    const article = corrected({
      blocks: [
        { lines: '9-11', keep: false },
        { lines: 17, keep: true, kind: 'heading' },
      ],
    });
    expect(texts(article)).toEqual([
      STORY[0],
      STORY[3],
      STORY[4],
      'Ferry company raises its fares again',
    ]);
    expect(article.blocks.at(-1)?.kind).toBe('heading');
    expect(article.trace).toContainEqual({
      from: 9,
      to: 11,
      verdict: 'dropped',
      reason: 'taken out by an editor',
      corrected: true,
    });
    expect(article.trace).toContainEqual({
      from: 17,
      to: 17,
      verdict: 'kept',
      reason: 'kept by an editor',
      corrected: true,
    });
  });

  test('have the words that an editor gives them, as one block', () => {
    const article = corrected({ blocks: [{ lines: '7-9', text: 'The council\n voted “yes”.' }] });
    expect(bodyText(article.blocks)).toBe(
      ['The council voted “yes”.', ...STORY.slice(2)].join('\n\n'),
    );
    expect(article.trace).toContainEqual({
      from: 7,
      to: 9,
      verdict: 'kept',
      reason: 'text mended by an editor',
      corrected: true,
    });
  });

  test('are body though a fact stands in them', () => {
    expect(texts(corrected({ blocks: [{ lines: 3 }] }))[0]).toBe('By Ida Marsh');
  });

  test('make an article of a page that has none', () => {
    const article = corrected({ blocks: [{ lines: 1 }] }, 'Ferry late again.\n\nMenu\n\nHome');
    expect(texts(article)).toEqual(['Ferry late again.']);
  });

  test.each([
    [{ lines: '14-12' }, /12-14/],
    [{ lines: 0 }, /12-14|>0/],
    [{ lines: 'x' }, /12-14/],
    [{ lines: 3, keep: false, text: 'a' }, /no kind or text/],
    [{ lines: 3, sort: 'a' }, /sort/],
  ])('%j is refused', (block, message) => {
    const outcome = Correction.safeParse({
      article: '0'.repeat(16),
      note: 'n',
      blocks: [block],
    });
    expect(outcome.error?.message).toMatch(message);
  });

  test('are spoken of once', () => {
    const blocks = [{ lines: '3-5' }, { lines: 5, keep: false }];
    const outcome = Correction.safeParse({ article: '0'.repeat(16), note: 'n', blocks });
    expect(outcome.error?.issues[0]?.path).toEqual(['blocks', 1, 'lines']);
  });
});
