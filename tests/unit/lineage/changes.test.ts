import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/pipeline/lineage/index.ts';
import type { Change } from '../../../src/pipeline/model/index.ts';

/** The original's text and the copy's, put together again. */
const originalOf = (changes: readonly Change[]): string =>
  changes
    .map((change) =>
      change.kind === 'added'
        ? ''
        : change.kind === 'same'
          ? (change.original ?? change.text)
          : change.text,
    )
    .join('');
const copyOf = (changes: readonly Change[]): string =>
  changes.map(({ kind, text }) => (kind === 'cut' ? '' : text)).join('');

/** `same [-cut-] {+added+}`, as `git diff --word-diff` writes it. */
const written = (original: string, copy: string): string =>
  changesBetween(original, copy)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'cut' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

describe('changesBetween', () => {
  test('gives one stretch for equal texts, none for empty ones', () => {
    expect(changesBetween('The ferry ran aground.', 'The ferry ran aground.')).toEqual([
      { kind: 'same', text: 'The ferry ran aground.' },
    ]);
    expect(changesBetween('', '')).toEqual([]);
    expect(changesBetween('Gone.', '')).toEqual([{ kind: 'cut', text: 'Gone.' }]);
  });

  test('names the words that were exchanged, and no others', () => {
    expect(
      written(
        'The old ferry ran aground on rocks off the bay on Tuesday.',
        'The old ship ran aground on rocks off Sable Bay on Tuesday.',
      ),
    ).toBe(
      'The old [-ferry -]{+ship +}ran aground on rocks off [-the bay -]{+Sable Bay +}on Tuesday.',
    );
  });

  test('keeps a sentence between two that were rewritten', () => {
    expect(
      written(
        'It rained all day. Nobody was hurt then. We saw it.',
        'Sun shone. Nobody was hurt then. They did.',
      ),
    ).toBe(
      '[-It rained all day. -]{+Sun shone. +}Nobody was hurt then. [-We saw it.-]{+They did.+}',
    );
  });

  test('takes a word or two that rewritten passages share for no likeness', () => {
    expect(
      written('heavy rain fell in the north yesterday', 'ministers met in great secrecy abroad'),
    ).toBe('[-heavy rain fell in the north yesterday-]{+ministers met in great secrecy abroad+}');
  });

  test('takes rewritten sentences whole, not but for their first word and their stop', () => {
    const [original, copy] = [
      'It rained. The owner will pay for every journey home. Divers came.',
      'It rained. The digest appears on Fridays.',
    ];
    expect(written(original, copy)).toBe(
      'It rained. [-The owner will pay for every journey home. Divers came.-]{+The digest appears on Fridays.+}',
    );
  });

  test('leaves whole sentences beside rewritten ones as they are', () => {
    expect(
      written('It was wet. He ran. Yes. The end.', 'It was wet. They all slept. Yes. The end.'),
    ).toBe('It was wet. [-He ran. -]{+They all slept. +}Yes. The end.');
    expect(
      written('Good. He ran home. He slept. Yes.', 'Good. Nobody saw him. It rained. Yes.'),
    ).toBe('Good. [-He ran home. He slept. -]{+Nobody saw him. It rained. +}Yes.');
  });

  test('counts a letter’s case, and not the form of a mark or white space', () => {
    expect(changesBetween('“Yes,” he said.\n\nGood day.', '"Yes," he said. good day.')).toEqual([
      { kind: 'same', text: '"', original: '“' },
      { kind: 'same', text: 'Yes,' },
      { kind: 'same', text: '" ', original: '” ' },
      { kind: 'same', text: 'he said' },
      { kind: 'same', text: '. ', original: '.\n\n' },
      { kind: 'cut', text: 'Good ' },
      { kind: 'added', text: 'good ' },
      { kind: 'same', text: 'day.' },
    ]);
  });

  test('compares letter by letter where a script puts no spaces between words', () => {
    expect(written('渡船在雾中搁浅', '渡船在雾中沉没')).toBe('渡船在雾中[-搁浅-]{+沉没+}');
  });

  const vocabulary = fc.constantFrom(
    ...'the ferry ran onto a reef in fog . , “ ” " said Dravik Yes yes'.split(' '),
    '.\n\n',
    '. ',
    '…',
    'don’t',
    "don't",
    '𝒳',
    '霧',
  );
  const text = fc.array(vocabulary, { maxLength: 60 }).map((words) => words.join(' '));
  /** A text and another made of pieces of it and of a third. */
  const edited = fc
    .tuple(text, text, fc.array(fc.tuple(fc.nat(300), fc.nat(300), fc.boolean()), { maxLength: 5 }))
    .map(([original, other, cuts]): [string, string] => [
      original,
      cuts.map(([from, to, own]) => (own ? original : other).slice(from, to)).join(' '),
    ]);

  test('holds both texts, character by character, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(text, text),
          edited,
          fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })),
        ),
        ([original, copy]) => {
          const changes = changesBetween(original, copy);
          expect(originalOf(changes)).toBe(original);
          expect(copyOf(changes)).toBe(copy);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never has two changes of one kind, nor an addition before a cut, side by side', () => {
    fc.assert(
      fc.property(edited, ([original, copy]) => {
        const kinds = changesBetween(original, copy).map(({ kind }) => kind);
        for (const [i, kind] of kinds.entries())
          if (kind !== 'same' && i > 0)
            expect(`${kinds[i - 1] ?? ''} ${kind}`).toMatch(/^same|^cut added$/);
      }),
    );
  });

  /** Texts of a megabyte that are worst for one step or another. */
  const words = (count: number, word: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => word(i)).join(' ');
  test.each<[string, string, string]>([
    ['one sentence over and over', 'a. '.repeat(3e5), `${'a. '.repeat(3e5)}b.`],
    ['nothing but stops', '.'.repeat(1e6), `${'.'.repeat(9e5)}x`],
    ['two words in turn', 'a b '.repeat(2e5), 'b a b '.repeat(1.4e5)],
    ['no word twice, backwards', words(1e5, (i) => `w${i}`), words(1e5, (i) => `w${1e5 - i}`)],
    [
      'few words at random',
      words(1e5, (i) => `w${(i * 7919) % 997}`),
      words(1e5, (i) => `w${(i * 104729) % 991}`),
    ],
    ['lines of one letter', 'x\n'.repeat(4e5), 'x\ny\n'.repeat(2e5)],
    ['white space', `${' '.repeat(1e6)}a`, `a${' '.repeat(1e6)}`],
    ['apostrophes', "a'".repeat(5e5), 'a’'.repeat(5e5)],
  ])(
    'compares a megabyte of %s',
    (_, original, copy) => {
      const changes = changesBetween(original, copy);
      expect(originalOf(changes) === original).toBe(true);
      expect(copyOf(changes) === copy).toBe(true);
    },
    20_000,
  );
});
