import { describe, expect, test } from 'vitest';
import { articleOf, dumpOf, HEADLINE } from './capture.ts';
import { linked, pageOf } from './page.ts';

const authors = (...lines: string[]): string[] =>
  articleOf(dumpOf(lines)).authors.map(({ value }) => value);

const named = (...page: Parameters<typeof pageOf>): string[] =>
  pageOf(...page).authors.map(({ value }) => value);

const news = (author: unknown) =>
  linked({ '@type': 'NewsArticle', headline: HEADLINE, author, datePublished: '2021-03-03' });

describe('authors of a dump', () => {
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

  test.each([
    ['a degree behind the name belongs to it', ['By Ida Marsh, MD'], ['Ida Marsh, MD']],
    ['a role behind it does not', ['By Ida Marsh Senior Editor'], ['Ida Marsh']],
    ['a label speaks for the line below it', ['Written by', 'Ida Marsh'], ['Ida Marsh']],
    ['a list’s mark is no part of it', ['• Written by Ida Marsh'], ['Ida Marsh']],
    ['a label may be in another language', ['Von Ida Marsh'], ['Ida Marsh']],
    ['markup may have run words together', ['ByIda MarshUpdated March 3, 2021'], ['Ida Marsh']],
    ['whoever reviewed the text did not write it', ['Reviewed by Ida Marsh'], []],
    ['an address of mail is nobody’s name', ['By desk@harbour.example'], []],
  ])('%s', (_, lines, names) => {
    expect(authors(...lines)).toEqual(names);
  });
});

describe('authors of a web page', () => {
  test.each([
    ['a person', { '@type': 'Person', name: 'Ida Marsh' }, ['Ida Marsh']],
    ['several', [{ name: 'Ida Marsh' }, { name: 'Jon de Vries' }], ['Ida Marsh', 'Jon de Vries']],
    ['a handle', { '@type': 'Person', name: 'idamarsh7' }, ['idamarsh7']],
    ['an organization', { '@type': 'Organization', name: 'Harbour Union' }, []],
  ])('JSON-LD names %s', (_, author, names) => {
    expect(named(news(author))).toEqual(names);
  });

  test('a reference by @id is followed, and another article’s author is not taken', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Ferry fares rise', author: { name: 'Ove Holm' } },
      { '@type': 'NewsArticle', headline: HEADLINE, author: { '@id': '#ida' } },
      { '@type': 'Person', '@id': '#ida', name: 'Ida Marsh' },
    ];
    expect(named(linked({ '@graph': graph }))).toEqual(['Ida Marsh']);
  });

  test('a link to an author’s page names one, whatever the name looks like', () => {
    expect(named('', '<p>By <a href="/author/ida">Ida</a></p><p>March 3, 2021</p>')).toEqual([
      'Ida',
    ]);
  });

  test('the site is not its own author, a person who writes on a site of their name is', () => {
    const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
    const author = (name: string) => news({ '@type': 'Person', name });
    expect(named(site('Harbour Pier') + author('Harbour Pier'))).toEqual([]);
    expect(named(site('Ida Marsh') + author('Ida Marsh'))).toEqual(['Ida Marsh']);
  });

  test('whoever comments is no author', () => {
    const comment = '<div class="comment"><p class="comment-author">Ove Holm</p><p>Nice.</p></div>';
    expect(named('', '', comment)).toEqual([]);
  });
});
