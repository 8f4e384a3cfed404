import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderedText } from '../../../src/loaders/mark-quotations.ts';
import { parseBody } from '../../../src/loaders/render.ts';
import type { Block } from '../../../src/pipeline/model/index.ts';
import { toMarkdown } from '../../../src/pipeline/write/index.ts';

const kind = fc.constantFrom<Block['kind']>('paragraph', 'heading', 'quotation', 'item');

/** What extraction promises of a block's text: one line, single spaces, something in it. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom('#', '-', '1.', '>', '*a*', '_b_', '`c`', '~~d~~', '<b>', '&amp;', '[x](y)'),
      fc.constantFrom('www.example.org', 'https://example.org', 'a@b.example', '|', '\\$', '---'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    parts
      .join(' ')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim(),
  )
  .filter((value) => /[\p{L}\p{N}]/u.test(value));

test('what is rendered has the words of the blocks, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ kind, text }), { minLength: 1, maxLength: 6 }), (blocks) => {
      const rendered = renderedText(parseBody(toMarkdown(blocks)));
      expect(rendered).toBe(blocks.map((block) => block.text).join('\n\n'));
    }),
    { seed: 7, numRuns: 400 },
  );
});

test('keeps a heading, a list and a quotation what they are', () => {
  const markdown = toMarkdown([
    { kind: 'heading', text: 'What now' },
    { kind: 'item', text: 'One' },
    { kind: 'item', text: 'Two' },
    { kind: 'quotation', text: 'As it was' },
  ]);
  expect(markdown).toBe('## What now\n\n- One\n- Two\n\n> As it was\n');
});
