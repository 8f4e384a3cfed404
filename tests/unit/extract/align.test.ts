import { describe, expect, test } from 'vitest';
import { align } from '../../../scripts/train/extract/align.ts';
import { variantsOf } from '../../../scripts/train/extract/augment.ts';
import { random } from '../../../scripts/train/extract/random.ts';
import { segments } from '../../../src/pipeline/extract/index.ts';
import { captureOf, dumpOf, STORY } from './capture.ts';

describe('labels from a text', () => {
  test('blocks that stand in the text, in its order', () => {
    const blocks = ['Home', STORY[0], 'Share this', 'A wall of stone', STORY[1], STORY[0], 'Home'];
    const text = [STORY[0], 'A wall of stone', STORY[1]].join('\n\n');
    expect(align(blocks, text)).toEqual([false, true, false, true, true, false, false]);
  });

  test('a block that differs in a few words', () => {
    const printed = STORY[2].replace('a third', 'one third').replace('another', 'a second');
    expect(align(['Menu', printed], STORY.join('\n'))).toEqual([false, true]);
  });
});

describe('variants of a page', () => {
  const page = segments(captureOf(dumpOf(['By Ida Marsh', 'Share'], ['Leave a comment', 'Home'])));
  const keep = page.map(({ text }) => STORY.some((paragraph) => paragraph === text));
  const made = () => variantsOf({ segments: page, keep }, random(5));

  test('are the same on every run', () => {
    expect(made()).toEqual(made());
  });

  test('have a label per segment, and keep nothing that the page drops', () => {
    for (const variant of made()) {
      expect(variant.keep).toHaveLength(variant.segments.length);
      variant.segments.forEach(({ text }, i) => {
        if (variant.keep[i]) expect(STORY).toContain(text);
      });
      expect(variant.keep).toContain(true);
    }
  });
});
