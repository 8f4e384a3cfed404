import { describe, expect, test } from 'vitest';
import { articleOf, dumpOf, HEADLINE, STORY } from './capture.ts';

const texts = (dump: string): string[] => articleOf(dump).blocks.map(({ text }) => text);

const MENU = ['Home', 'World', 'Business', 'Sport', 'Culture'].map((item) => `  • ${item}`);

describe('the body of a dump', () => {
  test('is the story and nothing but the story', () => {
    const dump = [
      'We use cookies to give you the best experience. Privacy policy',
      'Accept all',
      ...MENU,
      '',
      HEADLINE,
      '',
      'Share',
      'Facebook Twitter Copy link',
      '',
      ...STORY.flatMap((paragraph) => [paragraph, '']),
      'You might also like',
      '',
      'Ferry company raises its fares again',
      'Ten recipes for a rainy Sunday',
      '',
      'Leave a comment',
      'Your email address will not be published. Required fields are marked *',
      '© 2023 Harbour Courier. All rights reserved.',
      ...MENU,
    ].join('\n');
    expect(texts(dump)).toEqual(STORY);
  });

  test('leaves out a related headline and an advertisement in its middle', () => {
    const [first, second, ...rest] = STORY;
    const dump = [
      HEADLINE,
      first,
      'Related article: Storm tears boats from their moorings',
      second,
      'ADVERTISEMENT',
      ...rest,
    ].join('\n\n');
    expect(texts(dump)).toEqual(STORY);
  });

  test('undoes Markdown escapes, marks and inline HTML', () => {
    const [first, ...rest] = STORY;
    const marked =
      'The *plan* costs \\$14 million, [said](https://courier.example/a) the <u>office</u>, and **nobody** asked \\_why\\_ it costs so much more than before.';
    expect(texts([HEADLINE, first, marked, ...rest].join('\n\n'))[1]).toBe(
      'The plan costs $14 million, said the office, and nobody asked _why_ it costs so much more than before.',
    );
  });

  test('joins the lines of a dump that wraps its paragraphs', () => {
    const wrap = (text: string): string => text.replace(/(.{50,66})\s/g, '$1\n');
    const dump = [HEADLINE, ...STORY.map(wrap)].join('\n\n');
    expect(dump.split('\n').length).toBeGreaterThan(15);
    expect(texts(dump)).toEqual(STORY);
  });

  test('keeps paragraphs apart that follow each other without a blank line', () => {
    expect(texts([HEADLINE, '', ...STORY].join('\n'))).toEqual(STORY);
  });

  test('loses invisible characters, and NBSP is a space', () => {
    const [first, ...rest] = STORY;
    const odd = first.replace('council', 'coun\u00adcil').replace(' of ', '\u00a0of\u200b ');
    expect(texts([HEADLINE, odd, ...rest].join('\n\n'))).toEqual(STORY);
  });

  test('a short line without a stop among paragraphs is a heading', () => {
    const [first, second, ...rest] = STORY;
    const dump = [HEADLINE, first, second, 'A wall of stone', ...rest].join('\n\n');
    expect(articleOf(dump).blocks[2]).toEqual({ kind: 'heading', text: 'A wall of stone' });
  });

  test('does not repeat the headline', () => {
    expect(texts(`${HEADLINE}\n\nBack to the front page\n\n${dumpOf()}`)).toEqual(STORY);
  });
});
