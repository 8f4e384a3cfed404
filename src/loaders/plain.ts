import type { Element, ElementContent, Root } from 'hast';

/** How a paragraph of plain text begins: with a letter, a quotation mark, or a number that is no list's. */
const BEGINS = /^(?!\d{1,9}[.)])[\p{L}\p{N}"“”„«»‘’']/u;

/**
 * What can mean something to Markdown, as GitHub has it, within a line of text: its signs, addresses
 * that it would link, and what it would take away or exchange.
 */
const SIGNS = /[*_`~[\]<>&|\\@\p{Cc}]|:\/\/|www\.|[ \t]$/iu;

/** A sign that is escaped (CommonMark 0.31.2, 2.4): one of ASCII's punctuation. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** The words of a block; null where more than text may stand in it. */
const wordsOf = (block: string): string | null => {
  if (!BEGINS.test(block)) return null;
  return SIGNS.test(block.replace(ESCAPED, '')) ? null : block.replace(ESCAPED, '$1');
};

/**
 * A body of nothing but paragraphs of plain text, one line each, as most articles are; null for any
 * other. The same tree that reading it as Markdown gives, in a fraction of the time.
 */
export const plainBody = (markdown: string): Root | null => {
  const children: (Element | ElementContent)[] = [];
  const lines = markdown.split('\n');
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const value = lines[at + 1] === '' || at + 1 === lines.length ? wordsOf(line) : null;
    if (value === null) return null;
    if (children.length > 0) children.push({ type: 'text', value: '\n' });
    children.push({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    });
  }
  return { type: 'root', children };
};
