import { describe, expect, test } from 'vitest';
import type { SourceEntry } from '../../../src/pipeline/model/index.ts';
import { articleOf, dumpOf, HEADLINE, STORY } from './capture.ts';

const COURIER: SourceEntry = {
  name: 'Harbour Courier',
  hosts: ['harbourcourier.example'],
  aliases: [],
};

const authors = (...lines: string[]): string[] =>
  articleOf(dumpOf(lines)).authors.map(({ value }) => value);

describe('headline', () => {
  test('is the line above the body, with its evidence', () => {
    expect(articleOf(dumpOf(['By Ida Marsh'])).title).toEqual({
      value: HEADLINE,
      basis: 'stated',
      evidence: HEADLINE,
      line: 1,
    });
  });

  test('loses its Markdown mark', () => {
    expect(articleOf(`## ${dumpOf()}`).title?.value).toBe(HEADLINE);
  });

  test('is found among menus by its repetition in a breadcrumb', () => {
    const dump = `Harbour Courier > Local > ${HEADLINE}\n\nStorm warning for the northern coast lifted\n\n${dumpOf()}`;
    const { title, section, publisher } = articleOf(dump);
    expect(title?.value).toBe(HEADLINE);
    expect(section?.value).toBe('Local');
    expect(publisher).toMatchObject({ value: 'Harbour Courier', basis: 'stated', line: 1 });
  });

  test('is absent where none is printed', () => {
    expect(articleOf(STORY.join('\n\n')).title).toBeNull();
  });
});

describe('authors', () => {
  test.each([
    ['By Ida Marsh', ['Ida Marsh']],
    ['By Ida Marsh and Jon de Vries', ['Ida Marsh', 'Jon de Vries']],
    ['BY IDA MARSH', ['IDA MARSH']],
    ['Written by: Ida Marsh, Senior Reporter', ['Ida Marsh']],
    ['By Ida Marsh | March 3, 2021 | 5 min read', ['Ida Marsh']],
    ['Ida Marsh Published March 3, 2021 | 04:40 PM', ['Ida Marsh']],
    ['By Reuters', []],
    ['By Harbour Courier Staff', []],
    ['By the sea, nobody sleeps', []],
  ])('%j → %j', (line, names) => {
    expect(authors(line)).toEqual(names);
  });

  test('a labelled line behind the body counts, a bare name there does not', () => {
    const behind = (line: string): string[] =>
      articleOf(dumpOf([], [line])).authors.map(({ value }) => value);
    expect(behind('Author: Ida Marsh')).toEqual(['Ida Marsh']);
    expect(behind('Ida Marsh')).toEqual([]);
  });

  test('a byline that names the site is its publisher, not an author', () => {
    const dump = `Harbour Courier > Local > ${HEADLINE}\n\n${dumpOf(['By HARBOUR COURIER 5 Min Read'])}`;
    const article = articleOf(dump);
    expect(article.authors).toEqual([]);
    expect(article.publisher?.value).toBe('HARBOUR COURIER');
  });
});

describe('dates', () => {
  test.each([
    ['March 3, 2021', { value: '2021-03-03' }],
    ['Published 3rd Mar, 2021 at 4:05 pm', { value: '2021-03-03', time: '16:05' }],
    ['Wednesday, 3 March 2021 16:05 GMT', { value: '2021-03-03', time: '16:05', zone: 'GMT' }],
    ['2021-03-03T16:05:10+01:00', { value: '2021-03-03', time: '16:05', zone: '+01:00' }],
  ])('%j below the headline', (line, date) => {
    expect(articleOf(dumpOf([line])).published).toMatchObject({
      ...date,
      basis: 'stated',
      line: 3,
    });
  });

  test('an update is told from the publication', () => {
    const { published, updated } = articleOf(
      dumpOf(['Published: March 3, 2021 | Updated: March 5, 2021']),
    );
    expect([published?.value, updated?.value]).toEqual(['2021-03-03', '2021-03-05']);
  });

  test('dates of other headlines and of the copyright notice never count', () => {
    const below = ['Latest news', 'Ferry fares rise', 'May 22, 2024', '© 2024 Harbour Courier'];
    expect(articleOf(dumpOf([], below)).published).toBeNull();
  });

  test('a weekday is kept as a hint where no date is stated, and only there', () => {
    expect(articleOf(dumpOf()).weekday).toMatchObject({ value: 'Tuesday', line: 3 });
    expect(articleOf(dumpOf(['March 3, 2021'])).weekday).toBeNull();
  });
});

describe('publisher, address, section and tags', () => {
  test('the address loses the spaces that a scanner put in, and its host names the outlet', () => {
    const below = ['Original url:', 'https://www.harbourcourier.example/2021/03/old-pi er-vote'];
    const { url, host, publisher } = articleOf(dumpOf([], below), [COURIER]);
    expect(url?.value).toBe('https://www.harbourcourier.example/2021/03/old-pier-vote');
    expect(host).toBe('harbourcourier.example');
    expect(publisher).toMatchObject({ value: 'Harbour Courier', basis: 'inferred' });
  });

  test('a host that nobody described names no publisher', () => {
    const article = articleOf(dumpOf([], ['URL: https://news.example/old-pier']));
    expect([article.host, article.publisher]).toEqual(['news.example', null]);
  });

  test('the copyright line names it', () => {
    const { publisher } = articleOf(
      dumpOf([], ['© 2023 Harbour Courier Ltd. All rights reserved.']),
    );
    expect(publisher?.value).toBe('Harbour Courier');
  });

  test('a copyright line without a name names nothing', () => {
    const { publisher } = articleOf(
      dumpOf([], ['© 2023 All rights reserved | Powered by Presser']),
    );
    expect(publisher).toBeNull();
  });

  test('a desk above the headline is the section; labelled tags are tags', () => {
    const { section, tags } = articleOf(`Europe\n\n${dumpOf([], ['TAGGED: Harbours, Councils'])}`);
    expect(section?.value).toBe('Europe');
    expect(tags.map(({ value }) => value)).toEqual(['Harbours', 'Councils']);
  });
});

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

describe('language and direction', () => {
  test('are those of the body', () => {
    const { language, direction } = articleOf(dumpOf());
    expect([language.value, direction]).toEqual(['en', 'ltr']);
  });
});
