import { NAME_KINDS } from '../html/element-names.ts';
import { HOLDERS, LANDMARKS } from '../html/elements.ts';
import type { Markup } from '../segment/segment.ts';
import type { Place } from './tree.ts';

const pushBits = (to: number[], mask: number, count: number): void => {
  for (let i = 0; i < count; i++) to.push((mask >> i) & 1);
};

/** What a block's elements say: holder, names near and far, landmarks, links, and its place. */
export const markupFeatures = (markup: Markup, place: Place, words: number): number[] => {
  const features: number[] = [
    markup.linked,
    markup.linked > 0.9 ? 1 : 0,
    markup.linked > 0 && words >= 20 ? 1 : 0,
    Math.min(1, markup.depth / 30),
    markup.hidden ? 1 : 0,
    ...place.shares,
    ...place.inside.map(Number),
    place.build,
    place.build > 0.3 ? 1 : 0,
  ];
  for (const holder of HOLDERS) features.push(markup.tag === holder ? 1 : 0);
  pushBits(features, markup.near, NAME_KINDS);
  pushBits(features, markup.far, NAME_KINDS);
  pushBits(features, markup.landmarks, LANDMARKS.length);
  return features;
};
