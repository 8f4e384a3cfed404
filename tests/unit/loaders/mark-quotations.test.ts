import { expect, test } from 'vitest';
import { renderBody } from '../../../src/loaders/render.ts';

const mark = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { id: 'q1', start, end: start + words.length, href: '/stories/s/#q1' };
};

test('marks the words of a quotation as a link to its utterance', () => {
  const text = 'She said “we shall see” and left.';
  expect(renderBody(text, [mark(text, 'we shall see')])).toBe(
    '<p>She said “<a class="said" id="q1" href="/stories/s/#q1">we shall see</a>” and left.</p>',
  );
});

test('counts offsets over blocks, one blank line between two', () => {
  const text = 'First one.\n\nShe said “yes” then.';
  expect(renderBody(text, [mark(text, 'yes')])).toContain(
    '<p>She said “<a class="said" id="q1" href="/stories/s/#q1">yes</a>” then.</p>',
  );
});

test('counts offsets over headings, lists and block quotations', () => {
  const text = 'Head\n\nItem one\n\nItem two\n\nHe said “no”.';
  const markdown = '## Head\n\n- Item one\n- Item two\n\n> He said “no”.';
  expect(renderBody(markdown, [mark(text, 'no')])).toContain('>no</a>”.</p>');
});

test('counts offsets over the cells of a table, empty ones apart, and over line breaks', () => {
  const text = 'Who Said\n\nShe no\n\nOne line two\n\nHe said “yes”.';
  const markdown = '| Who | | Said |\n|-|-|-|\n| She | | no |\n\nOne line\\\ntwo\n\nHe said “yes”.';
  const html = renderBody(markdown, [
    mark(text, 'no'),
    { ...mark(text, 'two'), id: 'q2' },
    { ...mark(text, 'yes'), id: 'q3' },
  ]);
  expect(html).toContain('id="q1" href="/stories/s/#q1">no</a></td>');
  expect(html).toMatch(/<br> <a class="said" id="q2"[^>]*>two<\/a>/);
  expect(html).toMatch(/“<a class="said" id="q3"[^>]*>yes<\/a>”/);
});

test('an address in the text is no link', () => {
  expect(renderBody('See www.example.org or https://example.org/', [])).not.toContain('<a');
});

test('draws a mark in pieces where it runs over emphasis, with one id', () => {
  const html = renderBody('“we *shall* see”', [
    { ...mark('we shall see', 'we shall see'), start: 1, end: 13 },
  ]);
  expect(html.match(/id="q1"/g)).toHaveLength(1);
  expect(html).toContain('<em><a class="said" href="/stories/s/#q1">shall</a></em>');
});

test('does not nest a link in a link of the article', () => {
  const html = renderBody('“[we shall see](https://example.org/)”', [
    { id: 'q1', start: 1, end: 13, href: '/x' },
  ]);
  expect(html).toContain('<span class="said" id="q1">we shall see</span>');
});

test('lets nothing of a capture run, fetch or take an address', () => {
  const html = renderBody(
    '<script>alert(1)</script> <img src="http://x.example/" id="main"> [a](javascript:alert(1)) text',
    [],
  );
  expect(html).not.toMatch(/script|<img|javascript|id=/);
});

test('a quotation inside another leads to its own utterance, between the pieces of the outer one', () => {
  const text = '“She said ‘no’ to me,” he said.';
  const html = renderBody(text, [
    { ...mark(text, 'She said ‘no’ to me,'), id: 'outer', href: '#outer' },
    { ...mark(text, 'no'), id: 'inner', href: '#inner' },
  ]);
  expect(html).toBe(
    '<p>“<a class="said" id="outer" href="#outer">She said ‘</a>' +
      '<a class="said" id="inner" href="#inner">no</a>' +
      '<a class="said" href="#outer">’ to me,</a>” he said.</p>',
  );
});
