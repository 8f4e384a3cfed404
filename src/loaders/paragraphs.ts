import type { Root } from 'hast';
import { z } from 'zod';
import { GAP, leafBlocks, type Mark, textOf } from './mark-quotations.ts';

/** What stands around a quotation in its paragraph; marks of quotation stay on their sides. */
export const Paragraph = z.strictObject({ before: z.string(), after: z.string() });
export type Paragraph = z.infer<typeof Paragraph>;

/** Characters on either side that are enough to see what it is about. */
const BEFORE = 280;
const AFTER = 200;

/** Characters beside a quotation that say nothing yet: the paragraph before it is shown too. */
const BARE = 12;

/** The end of a text, from a word on. */
const tail = (text: string): string =>
  text.length <= BEFORE ? text : `… ${text.slice(-BEFORE).replace(/^\S*\s/, '')}`;

/** The beginning of a text, up to a word. */
const head = (text: string): string => {
  const cut = text.slice(0, AFTER);
  return text.length <= AFTER ? text : `${cut.slice(0, cut.lastIndexOf(' ') + 1)}…`;
};

/**
 * The paragraphs around the quotations of a body, by the quotations' ids. Where a paragraph is nothing
 * but the quotation, as where it is continued, the end of the one before it leads to it.
 */
export const paragraphsOf = (root: Root, marks: readonly Mark[]): Record<string, Paragraph> => {
  const sorted = marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const found: Record<string, Paragraph> = {};
  let offset = 0;
  let previous = '';
  let next = 0;
  for (const block of leafBlocks(root)) {
    const text = textOf(block);
    for (; (sorted[next]?.start ?? Infinity) < offset + text.length; next++) {
      const { id, start, end } = sorted[next] ?? { id: '', start: 0, end: 0 };
      const before = text.slice(0, Math.max(0, start - offset));
      const after = text.slice(end - offset);
      const lead = before.length + after.length < BARE && previous !== '' ? `${previous} ` : '';
      found[id] = { before: tail(lead + before), after: head(after) };
    }
    offset += text.length + GAP;
    previous = text;
  }
  return found;
};
