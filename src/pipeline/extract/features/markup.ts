import { NAME_KINDS } from '../html/element-names.ts';
import { HOLDERS, LANDMARKS } from '../html/elements.ts';
import type { Markup } from '../segment/segment.ts';
import type { RowWriter } from './row.ts';
import type { Place } from './tree.ts';

/** How many features `writeMarkup` writes. */
export const MARKUP_FEATURES = 13 + HOLDERS.length + 2 * NAME_KINDS + LANDMARKS.length;

/** What a block's elements say: holder, names near and far, landmarks, links, and its place. */
export const writeMarkup = (row: RowWriter, markup: Markup, place: Place, words: number): void => {
  row.add(markup.linked);
  row.flag(markup.linked > 0.9);
  row.flag(markup.linked > 0 && words >= 20);
  row.add(Math.min(1, markup.depth / 30));
  row.flag(markup.hidden);
  for (const share of place.shares) row.add(share);
  for (const inside of place.inside) row.flag(inside);
  row.add(place.build);
  row.flag(place.build > 0.3);
  for (const holder of HOLDERS) row.flag(markup.tag === holder);
  row.bits(markup.near, NAME_KINDS);
  row.bits(markup.far, NAME_KINDS);
  row.bits(markup.landmarks, LANDMARKS.length);
};
