import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/pipeline/lineage/index.ts';
import type { Lineage } from '../../../src/pipeline/model/index.ts';
import { extentLabel, passagesOf, percentOf } from '../../../src/site/lineage.ts';

const lineage = (same: number, cut: number, added: number): Lineage => ({
  direction: 'later',
  same,
  cut,
  added,
  kept: [],
  retitled: false,
});

describe('what a copy runs, in words', () => {
  it.each([
    [lineage(45, 55, 0), 'runs 45% of it, cuts 55 words, adds nothing'],
    [lineage(100, 0, 1), 'runs all of it, adds 1 word'],
    [lineage(999, 1, 2), 'runs 99% of it, cuts 1 word, adds 2 words'],
  ])('%j: %s', (given, label) => {
    expect(extentLabel(given)).toBe(label);
  });

  it('calls nothing all, and something not nothing', () => {
    expect([percentOf(1, 1000), percentOf(999, 1000), percentOf(0, 0), percentOf(3, 3)]).toEqual([
      1, 99, 0, 100,
    ]);
  });
});

/** `kind: paragraph | paragraph`, with `-cut-` and `+added+` within. */
const shown = (original: string, copy: string): string[] =>
  passagesOf(changesBetween(original, copy)).map(
    ({ kind, paragraphs }) =>
      `${kind}: ${paragraphs
        .map((pieces) =>
          pieces
            .map((piece) =>
              piece.kind === 'same' || kind !== 'changed'
                ? piece.text
                : piece.kind === 'cut'
                  ? `-${piece.text}-`
                  : `+${piece.text}+`,
            )
            .join(''),
        )
        .join(' | ')}`,
  );

const [A, B, C, D] = [
  'The ferry ran aground at five.',
  'Nobody aboard was lost that day.',
  'The company paid for journeys home.',
  'Divers found a gash of nine metres.',
] as const;

describe('passages', () => {
  it('joins paragraphs with one fate', () => {
    expect(shown([A, B, C, D].join('\n\n'), [A, B].join('\n\n'))).toEqual([
      `same: ${A} | ${B}`,
      `cut: ${C} | ${D}`,
    ]);
    expect(shown([C, D].join('\n\n'), [A, C, D, B].join('\n\n'))).toEqual([
      `added: ${A}`,
      `same: ${C} | ${D}`,
      `added: ${B}`,
    ]);
  });

  it('keeps a rewritten end in its paragraph', () => {
    expect(shown(`He went home very late.\n\n${B}`, `He went home quite early.\n\n${B}`)).toEqual([
      'changed: He went home -very late-+quite early+.',
      `same: ${B}`,
    ]);
  });

  it('ends a paragraph where the original does, though the copy goes on', () => {
    expect(shown(`He went home very late!\n\n${B}`, `He went home quite early. ${B}`)).toEqual([
      'changed: He went home -very late!-+quite early. +',
      `same: ${B}`,
    ]);
  });

  it('sets a paragraph that was replaced apart from the one in its place', () => {
    expect(shown([A, B].join('\n\n'), [A, C].join('\n\n'))).toEqual([
      `same: ${A}`,
      `cut: ${B}`,
      `added: ${C}`,
    ]);
  });

  it('has every word of both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom(A, B, C, D, 'Yes.', '\n\n', 'aboard was lost', 'x'), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    const plain = (words: string): string => words.replace(/\s+/g, '');
    fc.assert(
      fc.property(text, text, (original, copy) => {
        const pieces = passagesOf(changesBetween(original, copy)).flatMap(({ paragraphs }) =>
          paragraphs.flat(),
        );
        const side = (left: string): string =>
          pieces.map(({ kind, text: words }) => (kind === left ? '' : words)).join('');
        expect(plain(side('added'))).toBe(plain(original));
        expect(plain(side('cut'))).toBe(plain(copy));
      }),
    );
  });
});
