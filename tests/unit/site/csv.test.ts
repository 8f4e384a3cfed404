import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csv as linesOf } from '../../../src/site/data/csv.ts';
import { xmlText } from '../../../src/site/xml.ts';
import { hostile } from './fixture.ts';

const csv = (columns: string[], rows: Cell[][]): string => [...linesOf(columns, rows)].join('');

/** A reader of RFC 4180 that takes nothing else. */
const parse = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('a quotation mark is not closed');
        if (text[at] !== '"') cell += text[at] ?? '';
        else if (text[at + 1] === '"') cell += text[at++] ?? '';
        else break;
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at += 1) {
        if (text[at] === '"' || text[at] === '\n') throw new Error('it should be quoted');
        cell += text[at] ?? '';
      }
    }
    rows.at(-1)?.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else throw new Error(`neither a comma nor a line’s end at ${at}`);
  }
  return rows;
};

describe('CSV', () => {
  it('has a line of names, then one of each row, each ended by CR LF', () => {
    expect(
      csv(
        ['id', 'copy', 'n'],
        [
          ['a', true, 0.5],
          [null, false, -1],
        ],
      ),
    ).toBe('\uFEFFid,copy,n\r\na,true,0.5\r\n,false,-1\r\n');
  });

  it('quotes what would end a cell or a row', () => {
    expect(csv(['t'], [['He said "no", twice'], ['a\nb']])).toBe(
      '\uFEFFt\r\n"He said ""no"", twice"\r\n"a\nb"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])(
    'puts an apostrophe before %j',
    (text) => {
      const [, [cell] = []] = parse(csv(['t'], [[text]]));
      expect(cell).toBe(`'${text}`);
    },
  );

  it('gives back every text but control characters, and no cell begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1 }), (rows) => {
        const parsed = parse(csv(['a', 'b'], rows)).slice(1);
        for (const cell of parsed.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/u);
        const texts = parsed.map((row) => row.map((cell) => cell.replace(/^'/, '')));
        expect(texts).toEqual(rows.map((row) => row.map(xmlText)));
      }),
    );
  });
});
