import { MARKUP_FEATURES, writeMarkup } from './markup.ts';
import { OWN_FEATURES, writeOwn } from './own.ts';
import type { Line } from './page.ts';
import { RowWriter } from './row.ts';

/** The features of a page's lines, one row of `width` values after the other. */
export type Rows = { values: Float32Array; width: number; count: number };

/** A page's lines as numbers: what they say themselves and, in HTML, what their elements say. */
export const featureRows = (lines: readonly Line[]): Rows => {
  const marked = lines.some(({ place }) => place !== null);
  const width = OWN_FEATURES + (marked ? MARKUP_FEATURES : 0);
  const writer = new RowWriter(new Float32Array(lines.length * width));
  lines.forEach((line, i) => {
    const { segment, scan, place } = line;
    writeOwn(writer, line, i, lines.length);
    if (segment.markup && place)
      writeMarkup(writer, segment.markup, place, scan.words.length + scan.ideographs / 2);
    else writer.at = (i + 1) * width;
  });
  return { values: writer.into, width, count: lines.length };
};
