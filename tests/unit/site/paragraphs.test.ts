import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderedText } from '../../../src/loaders/mark-quotations.ts';
import { parseBody, renderBody } from '../../../src/loaders/render.ts';
import { paragraphAround, placesIn } from '../../../src/site/paragraphs.ts';

const places = (markdown: string, ...quoted: string[]) => {
  const text = renderedText(parseBody(markdown));
  const marks = quoted.map((words) => {
    const start = text.indexOf(words);
    return { id: words, start, end: start + words.length, href: '/' };
  });
  return placesIn(renderBody(markdown, marks));
};

const around = (markdown: string, ...quoted: string[]) =>
  quoted.map((words) => {
    const place = places(markdown, ...quoted).get(words) ?? expect.unreachable();
    const { before, after } = paragraphAround(place, words.length);
    return [before, after];
  });

test('has what stands before and after the words in their paragraph', () => {
  const body = 'First.\n\nShe *rose* & said: “We go,” then “now”.\n\nLast.';
  expect(around(body, 'We go,', 'now')).toEqual([
    ['She rose & said: “', '” then “now”.'],
    ['She rose & said: “We go,” then “', '”.'],
  ]);
});

test('words that run over emphasis are one', () => {
  expect(around('He said “we *shall* see” at last.', 'we shall see')).toEqual([
    ['He said “', '” at last.'],
  ]);
});

test('where a paragraph is nothing but the words, the one before leads to them', () => {
  expect(around('“We go,” she said.\n\n“And we stay.”', 'And we stay.')).toEqual([
    ['“We go,” she said. “', '”'],
  ]);
});

test('an item and a cell are paragraphs', () => {
  const body =
    '- One lonely “yes” vote\n- Two\n\n| A | B |\n| - | - |\n| her own “no” vote there | x |';
  expect(around(body, 'yes', 'no')).toEqual([
    ['One lonely “', '” vote'],
    ['her own “', '” vote there'],
  ]);
});

test('a long paragraph is cut at words on both sides', () => {
  const long = 'word '.repeat(200);
  const [[before = '', after = ''] = []] = around(`${long}“now” ${long}`, 'now');
  expect(before).toMatch(/^… word (?:word )*“$/);
  expect(after).toMatch(/^” word (?:word )*…$/);
  expect(before.length).toBeLessThan(290);
  expect(after.length).toBeLessThan(210);
});

test('every quotation that is marked has its place, and its words stand there', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z“”*<&-]{1,40}$/), { maxLength: 6 }), (blocks) => {
      const markdown = blocks.join('\n\n');
      const text = renderedText(parseBody(markdown));
      const words = [...text.matchAll(/[a-z]+/g)];
      const marks = words.map(({ 0: word, index }, i) => ({
        id: `q${i}`,
        start: index,
        end: index + word.length,
        href: '/',
      }));
      const found = placesIn(renderBody(markdown, marks));
      words.forEach(([word], i) => {
        const place = found.get(`q${i}`);
        expect(place?.text.slice(place.at, place.at + word.length)).toBe(word);
      });
    }),
  );
});
