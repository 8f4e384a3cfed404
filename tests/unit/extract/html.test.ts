import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/pipeline/extract/html/parse.ts';
import { articleOf, HEADLINE, STORY } from './capture.ts';

const blocks = (html: string): [string, string][] =>
  parseHtml(html).segments.map(({ kind, text }) => [kind, text]);
const texts = (html: string): string[] => blocks(html).map(([, text]) => text);

describe('blocks', () => {
  test('keep their kind', () => {
    const html =
      '<h1>Head</h1><p>Text</p><blockquote><p>Said</p></blockquote><ul><li>One<li>Two</ul>';
    expect(blocks(html)).toEqual([
      ['heading', 'Head'],
      ['paragraph', 'Text'],
      ['quotation', 'Said'],
      ['item', 'One'],
      ['item', 'Two'],
    ]);
  });

  test('inline elements run on; block elements and doubled breaks end a block', () => {
    expect(texts('<div>A <b>bold</b> word<p>Next</p>after<br>it<br><br>last</div>')).toEqual([
      'A bold word',
      'Next',
      'after it',
      'last',
    ]);
  });

  test('white space of every kind is one space; entities are characters', () => {
    expect(texts('<p>  a \n\t b&nbsp;&amp;\u00adc  </p>')).toEqual(['a b &c']);
  });

  test('cells of a row stand in one block', () => {
    expect(texts('<table><tr><th>Year<th>Votes<tr><td>2020<td>1,204</table>')).toEqual([
      'Year Votes',
      '2020 1,204',
    ]);
  });

  test('<q> keeps its quotation marks', () => {
    expect(texts('<p>He said <q>no</q>.</p>')).toEqual(['He said “no”.']);
  });

  test('scripts, styles, templates and fallbacks are no text', () => {
    const html =
      '<script>let a = "<p>x</p>"</script><style>p{}</style><noscript><p>on</p></noscript>' +
      '<template><p>t</p></template><svg><text>s</text></svg><p>Text</p>';
    expect(texts(html)).toEqual(['Text']);
  });

  test('a paragraph after an unclosed svg or head is read', () => {
    expect(texts('<head><title>T</title><p>One</p><svg><path><p>Two</p>')).toEqual(['One', 'Two']);
  });

  test('end tags that nothing opened, and elements that nothing closes, do no harm', () => {
    expect(texts('</div></p>a<div><b>b</div>c</b></section><p>d<p>e')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  test('elements a hundred thousand deep are read in linear time', () => {
    const deep = 100_000;
    expect(texts(`${'<div>'.repeat(deep)}deep${'</div>'.repeat(deep)}<p>after</p>`)).toEqual([
      'deep',
      'after',
    ]);
  });
});

describe('a whole page', () => {
  const linked = JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Harbour Courier' },
      {
        '@type': 'NewsArticle',
        headline: HEADLINE,
        author: [{ '@type': 'Person', name: 'Ida Marsh' }, { name: 'Harbour Courier' }],
        datePublished: '2021-03-03T16:05:00+01:00',
        dateModified: '2021-03-04T08:00:00Z',
      },
    ],
  });
  const page = `<!doctype html><html lang="en-GB"><head><title>${HEADLINE} | Harbour Courier</title>
    <meta property="og:site_name" content="Harbour Courier">
    <link rel="canonical" href="https://www.harbourcourier.example/2021/03/old-pier">
    <script type="application/ld+json">${linked}</script></head><body>
    <nav><ul><li><a href="/">Home</a><li><a href="/world">World</a><li><a href="/sport">Sport</a></ul></nav>
    <main><article><h1>${HEADLINE}</h1><p class="byline">By Ida Marsh</p>
    <figure><img src="a.jpg"><figcaption>The old pier. Photo: Ove Holm</figcaption></figure>
    <div class="article-body">${STORY.map((text) => `<p>${text}</p>`).join('\n')}</div>
    <aside class="related"><h3>Related</h3><ul><li><a href="/x">Ferry company raises fares</a></ul></aside>
    </article></main><footer><p>© 2021 Harbour Courier. All rights reserved.</p></footer></body></html>`;

  test('gives the story and nothing but the story', () => {
    expect(articleOf(page).blocks.map(({ text }) => text)).toEqual(STORY);
  });

  test('gives the facts that its head states, with evidence', () => {
    const article = articleOf(page);
    expect(article).toMatchObject({
      kind: 'html',
      title: { value: HEADLINE, basis: 'stated' },
      publisher: { value: 'Harbour Courier' },
      url: { value: 'https://www.harbourcourier.example/2021/03/old-pier' },
      host: 'harbourcourier.example',
      published: { value: '2021-03-03', time: '16:05', zone: '+01:00' },
      updated: { value: '2021-03-04', time: '08:00', zone: 'Z' },
      language: { value: 'en' },
    });
    expect(article.authors.map(({ value }) => value)).toEqual(['Ida Marsh']);
    expect(article.published?.evidence).toContain('JSON-LD');
  });
});
