import { MARKUP_FEATURES, writeMarkup } from './markup.ts';
import { OWN_FEATURES, writeOwn } from './own.ts';
import type { Line } from './page.ts';
import { RowWriter } from './row.ts';
import { TILT_FEATURES, writeTilt, type Tilt } from './tilt.ts';

/** The features of a page's lines, one row of `width` values after the other. */
export type Rows = { values: Float32Array; width: number; count: number };

/** How many words a line has; in scripts without spaces about two characters make one. */
export const lengthOf = ({ scan }: Line): number => scan.words.length + scan.ideographs / 2;

/** A page's lines as numbers: what they say themselves and, in HTML, what their elements say. */
export const featureRows = (lines: readonly Line[], tilt: Tilt): Rows => {
  const marked = lines.some(({ place }) => place !== null);
  const width = TILT_FEATURES + OWN_FEATURES + (marked ? MARKUP_FEATURES : 0);
  const writer = new RowWriter(new Float32Array(lines.length * width));
  lines.forEach((line, i) => {
    const { segment, plain, place } = line;
    writer.at = i * width;
    writeTilt(writer, plain, tilt);
    writeOwn(writer, line, i, lines.length);
    if (segment.markup && place) writeMarkup(writer, segment.markup, place, lengthOf(line));
  });
  return { values: writer.into, width, count: lines.length };
};
