import { describe, expect, test } from 'vitest';
import { articleOf, dumpOf, HEADLINE, STORY } from './capture.ts';

describe('dateline, credit and captions leave the body', () => {
  const [first, ...rest] = STORY;
  const opening = (prefix: string) => articleOf([HEADLINE, prefix + first, ...rest].join('\n\n'));

  test.each([
    ['VESSEL BAY — ', 'VESSEL BAY', null],
    ['OSLO, Norway (Reuters) - ', 'OSLO, Norway', 'Reuters'],
    [
      'Oslo, (AFP - Harbour Courier - 3rd Mar, 2021) ',
      'Oslo',
      'AFP - Harbour Courier - 3rd Mar, 2021',
    ],
    ['(AP) — ', null, 'AP'],
  ])('%j', (prefix, place, credit) => {
    const article = opening(prefix);
    expect(article.blocks[0].text).toBe(first);
    expect(article.dateline?.value ?? null).toBe(place);
    expect(article.credit?.value ?? null).toBe(credit);
  });

  test.each(['NATO — ', 'BREAKING — ', 'Ida Lund — '])('%j is no place', (prefix) => {
    const article = opening(prefix);
    expect(article.dateline).toBeNull();
    expect(article.blocks[0].text).toBe(prefix + first);
  });

  test('an outlet in the credit is the publisher, an agency there is not', () => {
    expect(opening('Oslo, (AFP - Harbour Courier - 3rd Mar, 2021) ').publisher?.value).toBe(
      'Harbour Courier',
    );
    expect(opening('OSLO (Reuters) - ').publisher).toBeNull();
  });

  test('a source line behind the body is the credit', () => {
    expect(articleOf(dumpOf([], ['Source: Reuters'])).credit?.value).toBe('Reuters');
  });

  test('a picture’s caption is kept as a caption', () => {
    const caption = 'The old pier at Vessel Bay. Ove Holm / AP / Scanpix';
    const article = articleOf(dumpOf([caption]));
    expect(article.captions.map(({ value }) => value)).toEqual([caption]);
    expect(article.blocks.map(({ text }) => text)).toEqual(STORY);
  });

  test('a sentence that ends in an agency’s name stays', () => {
    const sentence =
      'The engineer had warned of the damage in an interview with a reporter for Reuters.';
    const article = articleOf([HEADLINE, first, sentence, ...rest].join('\n\n'));
    expect(article.blocks[1]?.text).toBe(sentence);
    expect(article.captions).toEqual([]);
  });
});
