import type { Run } from '../../model/index.ts';
import type { Line } from '../features/page.ts';
import { toRuns } from '../html/runs.ts';
import { looksOf } from '../segment/marks.ts';

/** True where runs say nothing beyond their text. */
export const isPlain = (runs: readonly Run[]): boolean =>
  runs.every((run) => run.href === undefined && run.look === undefined && run.break === undefined);

/** Runs without their first so many characters. */
const without = (runs: readonly Run[], characters: number): Run[] => {
  let left = characters;
  return runs.flatMap((run): Run[] => {
    if (left === 0) return [run];
    const cut = Math.min(left, run.text.length);
    left -= cut;
    const text = run.text.slice(cut);
    return text === '' ? [] : [{ ...run, text }];
  });
};

/**
 * The looks of a line's text, or of the end of it where a fact or a bullet was taken out in front;
 * null where it has none, or where the text is not the line's own.
 */
export const runsOf = (
  { segment }: Pick<Line, 'segment'>,
  text: string,
  base: string | null,
): Run[] | null => {
  const raw = segment.runs ?? (segment.marked === null ? null : looksOf(segment.marked));
  if (raw === null) return null;
  const runs = toRuns(raw, base);
  const joined = runs.map((run) => run.text).join('');
  if (!joined.endsWith(text)) return null;
  const rest = without(runs, joined.length - text.length);
  return isPlain(rest) ? null : rest;
};
