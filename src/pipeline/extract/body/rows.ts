import type { Block } from '../../model/index.ts';
import { breakOf, type RawRun, spaceCells, toRuns } from '../html/runs.ts';

/** A row of a Markdown table, and the line below its headings. */
const ROW = /^\|.{0,5000}\|$/;
const RULE = /^\|[\s|:-]{2,2000}\|$/;

/** True for the line that parts a Markdown table's headings from its rows: it holds no words. */
export const isRule = (text: string): boolean => RULE.test(text);

/** True for a dump's line that is a row of a Markdown table. */
export const isMarkdownRow = (text: string): boolean =>
  ROW.test(text) && text.indexOf('|', 1) < text.length - 1 && !isRule(text);

/** A Markdown table's row as a block. */
export const markdownRow = (line: string, header: boolean): Block[] => {
  const raw = line
    .slice(1, -1)
    .split('|')
    .flatMap((cell, i): RawRun[] => {
      const text = cell.trim();
      const before = i === 0 ? [] : [breakOf('cell', '')];
      return text === '' ? before : [...before, breakOf(undefined, text)];
    });
  spaceCells(raw);
  const runs = toRuns(raw, null);
  const text = runs.map((run) => run.text).join('');
  return text === '' ? [] : [{ kind: 'row', text, runs, ...(header && { header: true }) }];
};
