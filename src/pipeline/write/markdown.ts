import type { BlockContent, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from '../model/index.ts';

const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one' });

/** Text is escaped where Markdown would read it; a block's own inline Markdown stands as it is. */
const inline = (block: Block): PhrasingContent[] =>
  block.markdown === undefined
    ? [{ type: 'text', value: block.text }]
    : [{ type: 'html', value: block.markdown }];

const node = (block: Block): BlockContent => {
  const children = inline(block);
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: 2, children };
    case 'quotation':
      return { type: 'blockquote', children: [{ type: 'paragraph', children }] };
    case 'item':
      return {
        type: 'list',
        ordered: false,
        spread: false,
        children: [
          { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] },
        ],
      };
    case 'paragraph':
      return { type: 'paragraph', children };
  }
};

/** Neighbouring items are one list, neighbouring quotations one block quotation. */
const joined = (nodes: BlockContent[]): BlockContent[] => {
  const result: BlockContent[] = [];
  for (const next of nodes) {
    const last = result.at(-1);
    if (last?.type === 'list' && next.type === 'list') last.children.push(...next.children);
    else if (last?.type === 'blockquote' && next.type === 'blockquote')
      last.children.push(...next.children);
    else result.push(next);
  }
  return result;
};

/** The body of an article as Markdown: rendered, its blocks have the blocks' own texts. */
export const toMarkdown = (blocks: readonly Block[]): string => {
  const root: Root = { type: 'root', children: joined(blocks.map(node)) };
  return processor.stringify(root);
};
