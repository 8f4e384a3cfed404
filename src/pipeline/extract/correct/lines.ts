import type { BlockCorrection, Correction, Reason } from '../../model/index.ts';
import type { Line } from '../features/page.ts';

/**
 * What an editor says of each line; undefined where nothing is said. A dump's paragraph that runs
 * over several lines is corrected as a whole.
 */
export const editsOf = (
  lines: readonly Pick<Line, 'segment'>[],
  correction: Correction | undefined,
): readonly (BlockCorrection | undefined)[] => {
  const blocks = correction?.blocks ?? [];
  if (blocks.length === 0) return [];
  return lines.map(({ segment }) =>
    blocks.find(({ lines: { from, to } }) => from <= segment.to && to >= segment.from),
  );
};

/** True where an editor keeps a line (anything but `keep: false`). */
export const keepsLine = ({ keep }: BlockCorrection): boolean => keep !== false;

/** What became of a line by an editor's word, for a reader. */
export const editorsReason = (edit: BlockCorrection): Reason => {
  if (!keepsLine(edit)) return 'taken out by an editor';
  return edit.text === undefined ? 'kept by an editor' : 'text mended by an editor';
};
