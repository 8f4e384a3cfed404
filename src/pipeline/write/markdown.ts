import type { BlockContent, List, ListItem, Paragraph, Root, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from '../model/index.ts';
import { cells, phrasing } from './phrasing.ts';

const processor = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
});

/** Neighbouring blocks that are one element of Markdown. */
type Group = [Block, ...Block[]];

/** Whether a block belongs to the list, block quotation or table of the one before it. */
const joins = (before: Block | undefined, block: Block): boolean =>
  before?.kind === block.kind &&
  (block.kind === 'item' || block.kind === 'quotation' || (block.kind === 'row' && !block.header));

const grouped = (blocks: readonly Block[]): Group[] => {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && joins(last.at(-1), block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

const paragraph = (block: Block): Paragraph => ({ type: 'paragraph', children: phrasing(block) });

const list = ({ number }: Block): List => ({
  type: 'list',
  ordered: number !== undefined,
  start: number ?? null,
  spread: false,
  children: [],
});

/** Items, nested by their levels. A list of the other kind, or that counts anew, is another list. */
const lists = (items: readonly Block[]): List[] => {
  const outermost: List[] = [];
  /** The list that is open at each level, and the number of its last item. */
  let open: { list: List; number: number | undefined }[] = [];
  for (const block of items) {
    const level = Math.max(1, Math.min(block.level ?? 1, open.length + 1));
    open = open.slice(0, level);
    const current = open[level - 1];
    const item = current?.list.children.at(-1);
    if (block.continues && item) {
      item.spread = true;
      item.children.push(paragraph(block));
      continue;
    }
    const follows =
      current?.number === undefined
        ? block.number === undefined
        : block.number === current.number + 1;
    if (current && follows) current.number = block.number;
    else {
      const started = list(block);
      open = [...open.slice(0, level - 1), { list: started, number: block.number }];
      const around = open[level - 2]?.list.children.at(-1);
      if (around) around.children.push(started);
      else outermost.push(started);
    }
    const added: ListItem = { type: 'listItem', spread: false, children: [paragraph(block)] };
    open[level - 1]?.list.children.push(added);
  }
  return outermost;
};

/**
 * A table of the rows. Markdown's tables have a row of headings and cut what is wider than it: where
 * no row is one, an empty one stands for it.
 */
const table = (rows: Group): BlockContent => {
  const contents = rows.map(cells);
  const width = Math.max(...contents.map((row) => row.length));
  const row = (content: ReturnType<typeof cells>): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, i) => ({
      type: 'tableCell',
      children: content[i] ?? [],
    })),
  });
  return { type: 'table', children: [...(rows[0].header ? [] : [[]]), ...contents].map(row) };
};

const nodes = (group: Group): BlockContent[] => {
  const [block] = group;
  switch (block.kind) {
    case 'heading': {
      const depth = block.level ?? 2;
      return [
        {
          type: 'heading',
          depth: depth <= 2 ? 2 : depth === 3 ? 3 : depth === 4 ? 4 : 5,
          children: phrasing(block),
        },
      ];
    }
    case 'quotation':
      return [{ type: 'blockquote', children: group.map(paragraph) }];
    case 'item':
      return lists(group);
    case 'row':
      return [table(group)];
    case 'paragraph':
      return [paragraph(block)];
  }
};

/**
 * The body of an article as Markdown: rendered, its blocks have the blocks' own texts, and nothing
 * but what the blocks say (no HTML, no picture, no address but that of a link).
 */
export const toMarkdown = (blocks: readonly Block[]): string => {
  const root: Root = { type: 'root', children: grouped(blocks).flatMap(nodes) };
  return processor.stringify(root);
};
