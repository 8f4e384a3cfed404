import type { BlockRange, Document } from '../model/index.ts';

/** One line of a document's text: a paragraph, heading, block quotation or list item. */
export type Passage = BlockRange;

/** A block longer than this (UTF-16 units) is read in pieces: no sentence is that long. */
const LONGEST = 20_000;

/** The non-empty lines of text[start, end), long ones in pieces cut at a space. */
function lines(text: string, { start, end, kind }: BlockRange): Passage[] {
  const found: Passage[] = [];
  let from = start;
  while (from < end) {
    const newline = text.indexOf('\n', from);
    let to = newline < 0 || newline > end ? end : newline;
    if (to - from > LONGEST) {
      const space = text.lastIndexOf(' ', from + LONGEST);
      to = space > from ? space : from + LONGEST;
    }
    if (text.slice(from, to).trim()) found.push({ start: from, end: to, kind });
    from = text[to] === '\n' || text[to] === ' ' ? to + 1 : to;
  }
  return found;
}

/**
 * The passages of a document in reading order. Blocks that overlap or lie outside the text are
 * ignored; without usable blocks every line is a paragraph.
 */
export function passages({ text, blocks }: Document): Passage[] {
  const usable: BlockRange[] = [];
  let covered = 0;
  for (const block of blocks ?? []) {
    if (block.start < covered || block.end <= block.start || block.end > text.length) continue;
    usable.push(block);
    covered = block.end;
  }
  if (!usable.length) usable.push({ start: 0, end: text.length, kind: 'paragraph' });
  return usable.flatMap((block) => lines(text, block));
}
