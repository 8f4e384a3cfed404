import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, type TextBlock } from '../../../src/excerpt/excerpt.ts';

const blocks = (...texts: string[]): TextBlock[] => texts.map((text) => ({ text, heading: false }));

/** A sentence of so many words, each of them its own. */
const sentence = (name: string, words: number): string =>
  `${['The', ...Array.from({ length: words - 1 }, (_, i) => `${name}${i}`)].join(' ')}.`;

const rangeOf = (all: readonly TextBlock[], words: string) => {
  const start = all
    .map(({ text }) => text)
    .join('\n\n')
    .indexOf(words);
  return { start, end: start + words.length };
};

describe('excerptOf', () => {
  it('keeps the opening in whole sentences of about sixty words', () => {
    const all = blocks(
      `${sentence('a', 30)} ${sentence('b', 25)}`,
      `${sentence('c', 10)} ${sentence('d', 3)}`,
    );
    expect(excerptOf(all, []).text).toBe(`${sentence('a', 30)} ${sentence('b', 25)} […]`);
  });

  it('keeps each quotation in its sentence, and says where something is left out', () => {
    const all = blocks(
      sentence('a', 55),
      `${sentence('b', 20)} “We stay,” she said. ${sentence('c', 20)}`,
      sentence('d', 9),
      `“And we hope.” He left. ${sentence('e', 9)} “Or not.”`,
    );
    const quoted = ['We stay,', 'And we hope.', 'Or not.'].map((words) => rangeOf(all, words));
    expect(excerptOf(all, quoted).text).toBe(
      [sentence('a', 55), '[…] “We stay,” she said.', '[…] “And we hope.” […] “Or not.”'].join(
        '\n\n',
      ),
    );
  });

  it('leaves a text whole that is no longer than an excerpt', () => {
    const all = blocks('One sentence. And  another.', 'A third.');
    expect(excerptOf(all, []).text).toBe('One sentence. And  another.\n\nA third.');
  });

  it('cuts an opening that never ends, in any script', () => {
    expect(excerptOf(blocks(sentence('w', 4000)), []).text.length).toBeLessThan(500);
    expect(excerptOf(blocks('市'.repeat(4000)), []).text.length).toBeLessThan(500);
  });

  it('keeps of a sentence without end what stands near the quotation', () => {
    const all = blocks('Short.', `${'left '.repeat(900)}“Stay” ${'right '.repeat(900)}`);
    const { text } = excerptOf(all, [rangeOf(all, 'Stay')]);
    expect(text).toMatch(/^Short\.\n\n\[…\] left .*left “Stay” right .*right \[…\]$/);
    expect(text.length).toBeLessThan(800);
  });

  it('passes over headings, but for quotations in them', () => {
    const [heading, quoted] = [
      { text: 'A heading', heading: true },
      { text: '“We stay”', heading: true },
    ];
    const all = [heading, ...blocks(sentence('a', 50)), quoted, ...blocks(sentence('b', 50))];
    expect(excerptOf(all, [rangeOf(all, 'We stay')]).text).toBe(
      `[…] ${sentence('a', 50)}\n\n“We stay” […]`,
    );
  });

  it('tells where a shown place of the whole text stands, and holds every quotation', () => {
    const part = fc.constantFrom(
      'Ann said.',
      'It rained, and it rained!',
      '“We stay,” he said.',
      'a b c',
      '…',
      '“No',
    );
    const texts = fc.array(
      fc.array(part, { minLength: 1 }).map((parts) => parts.join(' ')),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 20 }), (list, at, length) => {
        const all = blocks(...list);
        const whole = list.join('\n\n');
        const start = at % whole.length;
        const end = Math.min(whole.length, start + length);
        // A quotation stands in one block.
        fc.pre(!whole.slice(start, end).includes('\n') && whole.slice(start, end).trim() !== '');
        const { text, placeOf } = excerptOf(all, [{ start, end }]);
        for (let offset = 0; offset < whole.length; offset++) {
          const place = placeOf(offset);
          if (place !== undefined && place < text.length && /\S/.test(whole.charAt(offset)))
            expect(text.charAt(place)).toBe(whole.charAt(offset));
        }
        const first = start + whole.slice(start).search(/\S/);
        const last = start + whole.slice(start, end).trimEnd().length;
        expect(text.slice(placeOf(first), placeOf(last))).toBe(whole.slice(first, last));
      }),
    );
  });
});
