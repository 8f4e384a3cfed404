import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { Element, Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Excerpt } from '../excerpt/excerpt.ts';
import { OUTWARD, outward } from '../site/outward.ts';
import { type Mark, markQuotations } from './mark-quotations.ts';
import { plainBody } from './plain.ts';

/**
 * What an article's body may hold: text and its structure. No pictures, forms or ids: nothing in a
 * capture may fetch, run, or take an address of the site.
 */
const schema: Schema = {
  ...defaultSchema,
  tagNames: (
    'p h1 h2 h3 h4 h5 h6 blockquote ul ol li em strong del a code pre br hr sup sub q ' +
    'table thead tbody tr th td'
  ).split(' '),
  attributes: { a: ['href', 'title'], ol: ['start'], td: ['align'], th: ['align'] },
  protocols: { href: ['http', 'https'] },
};

/**
 * Links are spelled out: an address that only stands in the text is text, as the page had it.
 * GitHub's Markdown would link it, escaped or not.
 */
const spelledOut = () => (root: Markdown, file: { toString: () => string }) => {
  const source = file.toString();
  visit(root, 'link', ({ position, children }, index, parent) => {
    const start = position?.start.offset;
    if (start !== undefined && source.startsWith('[', start)) return;
    parent?.children.splice(index ?? 0, 1, ...children);
    return index;
  });
};

/** The article's own links lead out of the site. */
const leadingOut = () => (root: Root) => {
  visit(root, { tagName: 'a' }, ({ properties }: Element) => {
    const address = outward(String(properties.href));
    if (address === null) delete properties.href;
    else properties.href = address;
    properties.rel = OUTWARD;
  });
};

/** Every item's text stands in a paragraph, so that a list within it is not a part of it … */
const loose = () => (root: Markdown) => {
  visit(root, 'listItem', (item) => {
    item.spread = true;
  });
};

const isSpace = (node: Root['children'][number]): boolean =>
  node.type === 'text' && node.value.trim() === '';

/**
 * … but where it is all the item has; a line break reads as one space; and a row of headings that
 * only Markdown needed is none.
 */
const tidy = () => (root: Root) => {
  visit(root, 'element', (element, index, parent) => {
    const [only, ...others] = element.children.filter((child) => !isSpace(child));
    if (element.tagName === 'li' && only?.type === 'element' && only.tagName === 'p')
      if (others.length === 0) element.children = only.children;
    if (element.tagName === 'br') {
      const next = parent?.children[(index ?? 0) + 1];
      if (next?.type === 'text') next.value = next.value.replace(/^\n/, ' ');
    }
    if (element.tagName === 'table')
      element.children = element.children.filter(
        (child) => child.type !== 'element' || child.tagName !== 'thead' || hasWords(child),
      );
  });
};

const hasWords = (element: Element): boolean =>
  element.children.some((child) =>
    child.type === 'element' ? hasWords(child) : child.type === 'text' && child.value.trim() !== '',
  );

/** A wide table scrolls within itself, by keyboard too. */
const scrolling = () => (root: Root) => {
  visit(root, { tagName: 'table' }, (table: Element, index, parent) => {
    const properties = { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' };
    const around: Element = { type: 'element', tagName: 'div', properties, children: [table] };
    parent?.children.splice(index ?? 0, 1, around);
    return SKIP;
  });
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(spelledOut)
  .use(loose)
  .use(remarkRehype)
  .use(rehypeSanitize, schema)
  .use(tidy)
  .use(scrolling)
  .use(leadingOut)
  .freeze();

/** Markdown as a tree of safe elements. */
export const parseMarkdown = (markdown: string): Root =>
  processor.runSync(processor.parse(markdown), markdown);

/** The body of an article as a tree of safe elements. */
export const parseBody = (markdown: string): Root => plainBody(markdown) ?? parseMarkdown(markdown);

const writer = unified().use(rehypeStringify).freeze();

/** A body as HTML, each quotation marked with its utterance. */
const htmlOf = (root: Root, marks: readonly Mark[]): string => {
  markQuotations({ marks })(root);
  return writer.stringify(root);
};

/** The body of an article as safe HTML, each quotation marked with its utterance. */
export const renderBody = (markdown: string, marks: readonly Mark[]): string =>
  htmlOf(parseBody(markdown), marks);

/** An excerpt likewise: plain paragraphs; the marks' offsets are those of the whole text. */
export const renderExcerpt = ({ text, placeOf }: Excerpt, marks: readonly Mark[]): string => {
  const placed = marks.flatMap((mark): Mark[] => {
    const [start, end] = [placeOf(mark.start), placeOf(mark.end)];
    return start === undefined || end === undefined ? [] : [{ ...mark, start, end }];
  });
  const children = text.split('\n\n').map((value): Element => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  }));
  return htmlOf({ type: 'root', children }, placed);
};
