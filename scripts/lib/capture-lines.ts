import { segments } from '../../src/pipeline/extract/index.ts';
import type { Capture } from '../../src/pipeline/model/index.ts';

/** The lines of a capture (its blocks, where it is HTML) as the trace numbers them. */
export const linesByNumber = (capture: Capture): ReadonlyMap<number, string> =>
  new Map(
    capture.kind === 'text'
      ? capture.text.split('\n').map((line, i) => [i + 1, line])
      : segments(capture).map(({ from, text }) => [from, text]),
  );

/** `12` or `12–14`. */
export const linesShown = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `${from}` : `${from}–${to}`;

/** The beginning of the first line of a range that holds words, at most so many characters of it. */
export const beginningOf = (
  lines: ReadonlyMap<number, string>,
  { from, to }: { from: number; to: number },
  characters: number,
): string => {
  let first = from;
  while (first < to && (lines.get(first) ?? '').trim() === '') first += 1;
  const text = (lines.get(first) ?? '').trim();
  return text.length > characters ? `${text.slice(0, characters)}…` : text;
};
