import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { TextBlock } from '../excerpt/excerpt.ts';

/** A quotation to mark in a body: offsets into the article's text, and where it leads. */
export type Mark = {
  /** The reading's id: the anchor of the mark. */
  id: string;
  start: number;
  end: number;
  /** Address of the utterance's figure. */
  href: string;
};

/** What stands between two blocks of the text: one blank line. */
const GAP = 2;

/** Elements that can be a block of the body; a row of a table is one, whatever its cells hold. */
const BLOCK = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'tr']);

/** What stands between two cells of a row that hold words. */
const CELL = ' ';

const isElement = (node: RootContent): node is Element => node.type === 'element';

/** The innermost block elements, in reading order: the blocks of the article. */
const leafBlocks = (parent: Root | Element): Element[] =>
  parent.children.flatMap((child: RootContent): Element[] => {
    if (!isElement(child)) return [];
    const inner = child.tagName === 'tr' ? [] : leafBlocks(child);
    if (inner.length > 0) return inner;
    return BLOCK.has(child.tagName) ? [child] : [];
  });

const textOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'tr'
    ? cells(node).map(textOf).join(CELL)
    : node.children.map(textOf).join('');
};

/** The cells of a row that hold words. */
const cells = (row: Element): Element[] =>
  row.children.filter(isElement).filter((cell) => textOf(cell) !== '');

/** The blocks of the article as the offsets see them. */
export const textBlocks = (root: Root): TextBlock[] =>
  leafBlocks(root).map((block) => ({
    text: textOf(block),
    heading: /^h\d$/.test(block.tagName),
  }));

/** The text as the offsets see it: the blocks' texts separated by one blank line. */
export const renderedText = (root: Root): string =>
  textBlocks(root)
    .map((block) => block.text)
    .join('\n\n');

const text = (value: string): Text => ({ type: 'text', value });

/**
 * Cuts one text node at the marks that touch it. A mark that runs over several nodes, or holds a
 * quotation of another speaker, is drawn in pieces; the first carries the id. Inside a link of the
 * article's own a mark cannot be a link.
 */
const cut = (value: string, offset: number, marks: readonly Mark[], inLink: boolean) => {
  const inside = (at: number): number => Math.min(Math.max(at - offset, 0), value.length);
  const edges = marks.flatMap(({ start, end }) => [inside(start), inside(end)]);
  const cuts = [...new Set([0, ...edges, value.length])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, i): ElementContent => {
    const from = cuts[i] ?? 0;
    const words = text(value.slice(from, to));
    const at = from + offset;
    // Marks stand in order, the one inside another behind it.
    const mark = marks.findLast(({ start, end }) => start <= at && end > at);
    if (!mark) return words;
    return {
      type: 'element',
      tagName: inLink ? 'span' : 'a',
      properties: {
        className: ['said'],
        ...(mark.start === at && { id: mark.id }),
        ...(!inLink && { href: mark.href }),
      },
      children: [words],
    };
  });
};

/** Marks the text nodes below an element; returns the length of its text. */
const markInside = (
  element: Element,
  offset: number,
  marks: readonly Mark[],
  inLink: boolean,
): number => {
  let length = 0;
  if (element.tagName === 'tr') {
    for (const cell of cells(element))
      length += markInside(cell, offset + length, marks, inLink) + CELL.length;
    return length;
  }
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') {
      const pieces = cut(child.value, offset + length, marks, inLink);
      length += child.value.length;
      return pieces;
    }
    if (child.type === 'element')
      length += markInside(child, offset + length, marks, inLink || child.tagName === 'a');
    return [child];
  });
  return length;
};

/**
 * A rehype plugin: marks each quotation of the body as a link to its utterance. The offsets are
 * those of the document's text, so the blocks of the tree must be the blocks of the article.
 */
export const markQuotations =
  ({ marks }: { marks: readonly Mark[] }) =>
  (root: Root): void => {
    const sorted = marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let offset = 0;
    for (const block of leafBlocks(root)) {
      const length = textOf(block).length;
      const end = offset + length;
      const touching = sorted.filter((mark) => mark.start < end && mark.end > offset);
      if (touching.length > 0) markInside(block, offset, touching, false);
      offset = end + GAP;
    }
  };
