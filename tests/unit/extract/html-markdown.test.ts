import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderedText } from '../../../src/loaders/mark-quotations.ts';
import { parseBody, renderBody } from '../../../src/loaders/render.ts';
import { blocksOf } from '../../../src/pipeline/extract/body/blocks.ts';
import { bodyText } from '../../../src/pipeline/extract/index.ts';
import { linesOf } from '../../../src/pipeline/extract/features/page.ts';
import { parse } from '../../../src/pipeline/extract/segment/parse.ts';
import type { Block } from '../../../src/pipeline/model/index.ts';
import { Block as BlockSchema } from '../../../src/pipeline/model/index.ts';
import { toMarkdown } from '../../../src/pipeline/write/index.ts';

const BASE = 'https://paper.example/a/b';

/** The blocks of a page (`html`) or a dump, all of it kept. */
const blocksIn = (text: string, kind: 'html' | 'text' = 'html'): Block[] => {
  const lines = linesOf(parse({ kind, text }));
  return blocksOf(
    lines.map((line) => ({ line, text: line.segment.text })),
    BASE,
  );
};
const markdownOf = (text: string, kind: 'html' | 'text' = 'html'): string =>
  toMarkdown(blocksIn(text, kind)).trimEnd();
const rendered = (html: string): string => renderBody(markdownOf(html), []);

describe('HTML as Markdown', () => {
  test('keeps links, emphasis and line breaks', () => {
    expect(
      markdownOf('<p>The <a href="/c">old <b>pier</b></a> is <em>gone</em>,<br>they say.</p>'),
    ).toBe('The [old pier](https://paper.example/c) is *gone*,\\\nthey say.');
  });

  test('keeps emphasis within a word', () => {
    expect(rendered('<p>un<em>believ</em>able</p>')).toBe('<p>un<em>believ</em>able</p>');
  });

  test('keeps the levels of headings, without a gap', () => {
    const html = '<h2>One</h2><p>a</p><h4>Two</h4><p>b</p><h3>Three</h3><p>c</p><h2>Four</h2>';
    expect(markdownOf(html)).toBe('## One\n\na\n\n### Two\n\nb\n\n### Three\n\nc\n\n## Four');
  });

  test('keeps lists, their nesting and their numbers', () => {
    const html =
      '<ul><li>a<ul><li>a1<li>a2</ul><li>b</ul><p>then</p><ol start="3"><li>c<li><p>d</p><p>more of d</p></ol>';
    expect(markdownOf(html)).toBe('- a\n  - a1\n  - a2\n- b\n\nthen\n\n3. c\n4. d\n\n   more of d');
  });

  test('an entry of a live blog in a list item is no list item', () => {
    const html =
      '<ul><li><h3>10:05 Ferry back</h3><p>The ferry is back.</p></li>' +
      '<li><h3>09:50 Ferry late</h3><p>The ferry is late.</p></li></ul>';
    expect(blocksIn(html).map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  test('keeps block quotations, and paragraphs in them', () => {
    expect(markdownOf('<blockquote><p>One</p><p>Two</p></blockquote><p>Three</p>')).toBe(
      '> One\n>\n> Two\n\nThree',
    );
  });

  test('keeps tables: the headings, empty cells, short and long rows', () => {
    const html =
      '<table><tr><th></th><th>Votes</th></tr><tr><td>2020</td><td>1 | 2</td><td>x</td></tr>' +
      '<tr><td colspan=2>All</td></tr></table>';
    expect(blocksIn(html).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'row Votes',
      'row 2020 1 | 2 x',
      'row All',
    ]);
    expect(rendered(html).replace(/\n/g, '')).toBe(
      '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table><thead><tr><th></th><th>Votes</th><th></th></tr></thead>' +
        '<tbody><tr><td>2020</td><td>1 | 2</td><td>x</td></tr>' +
        '<tr><td>All</td><td></td><td></td></tr></tbody></table></div>',
    );
  });

  test('a table without headings has none', () => {
    expect(rendered('<table><tr><td>a</td><td>b</td></tr></table>')).not.toContain('<th');
  });

  test('text in a table that only holds the page together stays paragraphs', () => {
    const html = '<table><tr><td><img src=a></td><td>One long text.</td></tr></table>';
    expect(blocksIn(html)).toEqual([{ kind: 'paragraph', text: 'One long text.' }]);
  });

  test.each([
    ['en', '“a ‘b’ c”'],
    ['de-AT', '„a ‚b‘ c“'],
    ['fr', '«a “b” c»'],
    ['xx', '“a ‘b’ c”'],
  ])('<q> has the quotation marks of %s', (language, text) => {
    const html = `<html lang="${language}"><p><q>a <q>b</q> c</q></p>`;
    expect(blocksIn(html).map((block) => block.text)).toEqual([text]);
  });

  test('the lines of a poem and of preformatted text stay lines', () => {
    expect(rendered('<p>One<br>two</p>')).toBe('<p>One<br> two</p>');
    expect(blocksIn('<pre>One\n  two\n\nthree</pre>')).toMatchObject([{ text: 'One two three' }]);
    expect(rendered('<pre>One\n  two</pre>')).toBe('<p>One<br> two</p>');
  });
});

describe('a dump as Markdown', () => {
  test('keeps links and emphasis, and what they say is the text', () => {
    const dump = 'The *old* [**pier**](https://a.example/x_y) costs \\$14, _not_ \\*15\\*.';
    expect(markdownOf(dump, 'text')).toBe(
      'The *old* [pier](https://a.example/x_y) costs $14, *not* \\*15\\*.',
    );
  });

  test('keeps headings, nested lists, quotations and tables', () => {
    const dump =
      '## One\n\n### Two\n\n- a\n  - b\n- c\n\n> Said *so*\n\n| Year | Votes |\n|---|---|\n| 2020 | 5 |';
    expect(markdownOf(dump, 'text')).toBe(
      '## One\n\n### Two\n\n- a\n  - b\n- c\n\n> Said *so*\n\n| Year | Votes |\n| - | - |\n| 2020 | 5 |',
    );
  });
});

describe('nothing but the words of a page comes through', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' java\nscript:x', '#top'])(
    '%j is no link',
    (href) => {
      expect(markdownOf(`<p><a href="${href}">Text</a> <b>b</b></p>`)).toBe('Text **b**');
    },
  );

  const ELEMENTS =
    /<(?!\/?(?:p|div|h[2-5]|blockquote|ul|ol|li|em|strong|a|br|table|thead|tbody|tr|th|td)[ >])/;
  const sign = fc.constantFrom(
    ...'a b . * _ [ ] ( ) < > ! & ~ ` # - + = 1. \\ | : / @ $ ^ “ ” ’ é 港 😀'.split(' '),
    ' ',
    'www.a.example',
    'https://a.example/?b=c&d',
    'me@a.example',
    '[x]: https://b.example',
    '![p](https://b.example/p.png)',
    '[^1]',
    '<img src=https://b.example/p.png onerror=alert(1)>',
    '<script>alert(1)</script>',
    '&lt;b&gt;',
    'javascript:alert(1)',
    '---',
    '```',
    '[ ]',
  );
  const words = fc.oneof(
    fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  const escaped = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const inline = words.chain((text) =>
    fc.constantFrom(
      escaped(text),
      `<em>${escaped(text)}</em>`,
      `<b>${escaped(text)}</b>`,
      `<a href="https://a.example/x_y*z?(1)">${escaped(text)}</a>`,
      `<q>${escaped(text)}</q>`,
      `${escaped(text)}<br>`,
      `<td>${escaped(text)}`,
    ),
  );
  const content = fc.array(inline, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
  const element = fc
    .tuple(
      fc.constantFrom('p', 'h2', 'h3', 'li', 'ul><li', 'ol><li', 'blockquote', 'tr', 'pre', 'dd'),
      content,
    )
    .map(([name, inner]) => `<${name}>${inner}</${name.split('><').toReversed().join('></')}>`);

  test('whatever a page holds: its text, block by block, and no other element', () => {
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 6 }), (elements) => {
        const blocks = blocksIn(elements.join(''));
        for (const block of blocks) {
          BlockSchema.parse(block);
          if (block.runs) expect(block.runs.map((run) => run.text).join('')).toBe(block.text);
        }
        const markdown = toMarkdown(blocks);
        expect(renderedText(parseBody(markdown))).toBe(bodyText(blocks));
        expect(renderBody(markdown, [])).not.toMatch(ELEMENTS);
        const links = renderBody(markdown, []).match(/href="[^"]*"/g) ?? [];
        expect(links.filter((link) => !link.startsWith('href="https://a.example/x_y*z?'))).toEqual(
          [],
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('whatever a dump holds: its text, block by block, and no other element', () => {
    const prefix = fc.constantFrom('', '', '# ', '- ', '  * ', '> ', '1. ', '| a ', '**', '[b](');
    const line = fc.tuple(prefix, words, words).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const blocks = blocksIn(lines.join('\n\n'), 'text');
        for (const block of blocks) BlockSchema.parse(block);
        const markdown = toMarkdown(blocks);
        expect(renderedText(parseBody(markdown))).toBe(bodyText(blocks));
        expect(renderBody(markdown, [])).not.toMatch(ELEMENTS);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
