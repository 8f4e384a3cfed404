import type { Block, BlockRange } from '../../model/index.ts';

/** What stands between two blocks: one blank line. */
const SEPARATOR = '\n\n';

/** The body as a reader sees it: the blocks' texts, separated by one blank line. */
export const bodyText = (blocks: readonly Pick<Block, 'text'>[]): string =>
  blocks.map(({ text }) => text).join(SEPARATOR);

/** Where each block stands in `bodyText` of the same blocks; UTF-16 offsets. */
export const blockRanges = (blocks: readonly Block[]): BlockRange[] => {
  let start = 0;
  return blocks.map(({ kind, text }) => {
    const range = { start, end: start + text.length, kind };
    start = range.end + SEPARATOR.length;
    return range;
  });
};
