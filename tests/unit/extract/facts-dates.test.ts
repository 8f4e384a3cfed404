import { describe, expect, test } from 'vitest';
import { allDatesIn, datesIn } from '../../../src/pipeline/extract/facts/date-text.ts';
import { articleOf, dumpOf, HEADLINE } from './capture.ts';
import { linked, pageOf } from './page.ts';

describe('dates of a dump', () => {
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

describe('dates in a line', () => {
  test.each([
    '3. März 2021',
    '3 de marzo de 2021',
    '3 mars 2021',
    '3 marzo 2021',
    '3 de março de 2021',
    '3 maart 2021',
    '3 marca 2021',
    '3 марта 2021',
    '3 Mart 2021',
    '2021年3月3日',
    'onMarch 3, 2021',
    '03.03.2021',
  ])('%j', (line) => {
    expect(datesIn(line).map(({ value }) => value)).toEqual(['2021-03-03']);
  });

  test('a date whose day and month could be either way round has two readings, and counts for none', () => {
    expect(allDatesIn('03/04/2021')).toMatchObject([{ value: '2021-03-04', other: '2021-04-03' }]);
    expect(datesIn('03/04/2021')).toEqual([]);
    expect(datesIn('13/04/2021').map(({ value }) => value)).toEqual(['2021-04-13']);
  });

  test('no day beyond the calendar', () => {
    expect(datesIn('February 30, 2021')).toEqual([]);
  });
});

describe('dates of a web page', () => {
  const article = (more: object) =>
    linked({ '@type': 'NewsArticle', headline: HEADLINE, author: { name: 'Ida Marsh' }, ...more });
  const shown =
    '<p class="meta">By Ida Marsh | <time datetime="2021-03-03T16:05:00+01:00">March 3, 2021</time></p>';

  test('JSON-LD states it, with the time and zone as stated', () => {
    const { published } = pageOf(article({ datePublished: '2021-03-03T23:30:00+01:00' }), shown);
    expect(published).toMatchObject({ value: '2021-03-03', time: '23:30', zone: '+01:00' });
  });

  test('an update is not taken for the publication that is stated', () => {
    const stated = article({ datePublished: '2021-03-03', dateModified: '2021-03-09' });
    const { published, updated } = pageOf(stated, '<p>Updated March 9, 2021</p>');
    expect(published?.value).not.toBe('2021-03-09');
    expect(updated?.value).toBe('2021-03-09');
  });

  test('a comment’s date is not the article’s', () => {
    const comment =
      '<div class="comments"><div class="comment"><time datetime="2022-05-05">May 5, 2022</time></div></div>';
    expect(pageOf('', '', comment).published).toBeNull();
  });
});
