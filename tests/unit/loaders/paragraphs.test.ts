import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../src/loaders/mark-quotations.ts';
import { renderedText } from '../../../src/loaders/mark-quotations.ts';
import { paragraphsOf } from '../../../src/loaders/paragraphs.ts';
import { parseBody } from '../../../src/loaders/render.ts';

const around = (markdown: string, ...quoted: string[]) => {
  const root = parseBody(markdown);
  const text = renderedText(root);
  const marks = quoted.map((words): Mark => {
    const start = text.indexOf(words);
    return { id: words, start, end: start + words.length, href: '/' };
  });
  return paragraphsOf(root, marks);
};

test('has what stands before and after the words in their paragraph', () => {
  expect(
    around('First.\n\nShe *rose*. “We go,” she said. Then “now”.\n\nLast.', 'now', 'We go,'),
  ).toEqual({
    'We go,': { before: 'She rose. “', after: '” she said. Then “now”.' },
    now: { before: 'She rose. “We go,” she said. Then “', after: '”.' },
  });
});

test('where a paragraph is nothing but the words, the one before leads to them', () => {
  expect(around('“We go,” she said.\n\n“And we stay.”', 'And we stay.')).toEqual({
    'And we stay.': { before: '“We go,” she said. “', after: '”' },
  });
});

test('a long paragraph is cut at words on both sides', () => {
  const long = 'word '.repeat(200);
  const { now } = around(`${long}“now” ${long}`, 'now');
  expect(now?.before).toMatch(/^… word (?:word )*“$/);
  expect(now?.after).toMatch(/^” word (?:word )*…$/);
  expect((now?.before ?? '').length).toBeLessThan(290);
  expect((now?.after ?? '').length).toBeLessThan(210);
});

test('every quotation has its paragraph, whatever the body', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z “”*]{1,40}$/), { maxLength: 6 }), (blocks) => {
      const root = parseBody(blocks.join('\n\n'));
      const text = renderedText(root);
      const marks = [...text.matchAll(/[a-z]+/g)].map((match, i): Mark => ({
        id: `q${i}`,
        start: match.index,
        end: match.index + match[0].length,
        href: '/',
      }));
      expect(Object.keys(paragraphsOf(root, marks)).sort()).toEqual(
        marks.map(({ id }) => id).sort(),
      );
    }),
  );
});
