import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainBody } from '../../../src/loaders/plain.ts';
import { parseMarkdown } from '../../../src/loaders/render.ts';
import rehypeStringify from 'rehype-stringify';
import type { Root } from 'hast';
import { unified } from 'unified';

const html = (root: Root): string => unified().use(rehypeStringify).stringify(root);

/** Words and signs, of which many mean something to Markdown. */
const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.constantFrom('said', 'The', '“No,”', "it's", '12', '1.', '3)', '-', '+', '#', '>', '$5', 'é'),
  fc.constantFrom(
    '\\[',
    '\\]',
    '\\*',
    '\\&',
    '\\',
    '&amp;',
    '&',
    '<b>',
    '*a*',
    '_b_',
    '`c`',
    '~~d~~',
  ),
  fc.constantFrom(
    'www.example.org',
    'https://a.example',
    'a@b.example',
    '[x](y)',
    '![x](y)',
    '|',
    '===',
  ),
);
const block = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const body = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n\n', '\n', '\n    ', ' \n\n')), {
    maxLength: 5,
  })
  .map((blocks) => `\n${blocks.flat().join('')}`);

test('what is read as plain paragraphs is what Markdown reads', () => {
  let plain = 0;
  fc.assert(
    fc.property(body, (markdown) => {
      const root = plainBody(markdown);
      if (root === null) return;
      plain += 1;
      expect(html(root)).toBe(html(parseMarkdown(markdown)));
    }),
    { seed: 11, numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test('most of what news print is plain', () => {
  expect(plainBody('\nShe said: “It’s 5 \\[or so] – no more.”\n\n42 people left.\n')).toBeNull();
  expect(
    plainBody('\nShe said: “It’s 5 \\[or so\\] – no more.”\n\n42 people left.\n'),
  ).not.toBeNull();
});
