import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedView, cellsOf, linesOf } from '../../../src/site/aligned.ts';
import { wordings } from '../../../src/site/wordings.ts';
import { remark } from './fixture.ts';

const name = ({ source }: { source: string | null }) => source ?? '';

describe('the aligned view', () => {
  it('joins neighbouring stretches in which the same wordings agree', () => {
    const { stretches } = alignedView(
      remark(['same', 'same', 'other', 'same'], ['We |go |on |now', 'We |go |off |now']),
    );
    expect(stretches.map(({ variants }) => variants.map(({ text }) => text))).toEqual([
      ['We go'],
      ['on', 'off'],
      ['now'],
    ]);
  });

  it('takes what differs in case and punctuation for one variant', () => {
    const { stretches } = alignedView(remark(['same', 'other'], ['We, |on', 'we |off']));
    expect(stretches[0]?.variants).toEqual([{ text: 'We,', wordings: [0, 1] }]);
  });

  it('leaves out the comma before the closing mark', () => {
    const { stretches } = alignedView(remark(['other'], ['on,', 'off,']));
    expect(stretches[0]?.variants.map(({ text }) => text)).toEqual(['on', 'off']);
  });

  it('leaves woven words to the other view', () => {
    const view = alignedView(
      remark(['part', 'same'], ['We go |on', 'They go |on', '|on'], (i) =>
        i === 2 ? { variation: 'fragment' } : {},
      ),
    );
    expect(view.wordings).toHaveLength(2);
  });

  it('has every word of every wording in its place', () => {
    const cell = fc.constantFrom('', 'on ', 'off ', 'On ', 'and on ');
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
        const said = remark(
          ['same', 'other', 'part'],
          rows.map((cells) => cells.join('|')),
        );
        const view = alignedView(said);
        view.wordings.forEach(({ readings: [first] }, index) => {
          const words = view.stretches.map(({ variants }) =>
            variants.filter((variant) => variant.wordings.includes(index)).map((v) => v.text),
          );
          expect(words.every((own) => own.length === 1)).toBe(true);
          const joined = words.flat().filter((text) => text !== null);
          expect(joined.join(' ').toLowerCase()).toBe(first.text.trim().toLowerCase());
        });
        expect(view.wordings).toEqual(wordings(said));
      }),
    );
  });
});

describe('a stretch as cells', () => {
  const { stretches } = alignedView(remark(['other'], ['and', 'and so', 'including', '']));
  it('spans neighbours that agree, and covers every column once', () => {
    const cells = cellsOf(
      {
        degree: 'other',
        variants: [
          { text: 'and', wordings: [0, 1, 3] },
          { text: null, wordings: [2] },
        ],
      },
      4,
    );
    expect(cells.map(({ text, span }) => [text, span])).toEqual([
      ['and', 2],
      [null, 1],
      ['and', 1],
    ]);
    expect(cellsOf(stretches[0] ?? expect.unreachable(), 4).map(({ span }) => span)).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe('a stretch as lines', () => {
  const lines = (rows: readonly string[], column = 1) => {
    const view = alignedView(remark(['same', 'other'], rows));
    return linesOf(view, view.stretches[column] ?? expect.unreachable(), name).map(
      ({ text, who, few }) => `${text ?? '-'}: ${who}${few ? ' (few)' : ''}`,
    );
  };

  it('has one line where nothing parts', () => {
    expect(lines(['We |on', 'We |off'], 0)).toEqual(['We: ']);
  });

  it('has a line for each variant, omissions last', () => {
    expect(lines(['We |on', 'We |', 'We |off'])).toEqual([
      'on: outlet-0 (few)',
      'off: outlet-2 (few)',
      '-: outlet-1 (few)',
    ]);
  });

  it('takes half of the outlets for few: of two, both are marked', () => {
    expect(lines(['We |on', 'We |off'])).toEqual(['on: outlet-0 (few)', 'off: outlet-1 (few)']);
  });

  it('says who has or has not the words, whichever are fewer', () => {
    expect(lines(['We |on', 'We |', 'We |', 'They |'])).toEqual(['on: only outlet-0 (few)']);
    expect(lines(['We |on', 'They |on', 'He |on', 'We |'])).toEqual(['on: not in outlet-3']);
  });

  it('counts where naming would be long', () => {
    const many = ['We |on', 'They |on', 'He |on', 'She |on', 'It |on', 'We |off'];
    expect(lines(many)).toEqual(['on: 5 of 6 outlets', 'off: outlet-5 (few)']);
  });
});
