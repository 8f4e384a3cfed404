import type { Column } from '../pipeline/model/index.ts';
import { words } from '../pipeline/text/words.ts';
import { formOf, type Forms } from './usual.ts';

/**
 * One stretch of a wording as it is shown. `at` are the columns that it covers and in which the
 * readings part: stretches of other wordings with one of them stand in the same place.
 */
export type Stretch = { at: number[] } & (
  | { kind: 'same' | 'slight' | 'other' | 'part' | 'moved'; text: string }
  /** The other readings have words here. */
  | { kind: 'gap'; missing: string }
);

/** A comma at the end belongs to the article's sentence (“…,” she said), not to the remark. */
export const withoutComma = (text: string): string => text.replace(/,\s*$/, '');

/** The longest of the words that others have in a column where this reading has none. */
const longest = (column: Column): string =>
  column.cells
    .filter((cell) => cell !== null)
    .reduce((best, cell) => (cell.length > best.length ? cell : best), '')
    .trim();

/** Whether a reading prints at another place what a column holds. */
export const isElsewhere = (
  columns: readonly Column[],
  { moved }: Column,
  index: number,
): boolean =>
  moved !== undefined &&
  columns.some((other) => other.moved === moved && (other.cells[index] ?? null) !== null);

/** So few words left out are no loss where a reading has words of its own, and not worth counting. */
export const FEW = 2;

/** So many words can stand for these; more say something of their own. */
const INSTEAD = 5;

const isShortGap = (stretch: Stretch | undefined): boolean =>
  stretch?.kind === 'gap' && words(stretch.missing).length <= FEW;

/** Whether a reading has words here that can stand for a few others. */
const isInstead = (stretch: Stretch | undefined): boolean =>
  stretch?.kind === 'other' || (stretch?.kind === 'part' && words(stretch.text).length <= INSTEAD);

/** A few words left out beside a few that only this reading has: it has other words there. */
const substituted = (stretches: readonly Stretch[]): Stretch[] => {
  const result: Stretch[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const [before, after] = [stretches[i - 1], stretches[i + 1]];
    if (isShortGap(stretch) && (isInstead(before) || isInstead(after))) {
      (isInstead(before) ? result.at(-1) : after)?.at.push(...stretch.at);
      continue;
    }
    const instead = isInstead(stretch) && (isShortGap(before) || isShortGap(after));
    const next: Stretch =
      instead && stretch.kind === 'part' ? { ...stretch, kind: 'other' } : { ...stretch };
    const last = result.at(-1);
    if (last && last.kind !== 'gap' && next.kind !== 'gap' && isAlike(last, next)) {
      last.text += next.text;
      last.at.push(...next.at);
    } else result.push(next);
  }
  return result;
};

/** Whether two stretches read as one: of one degree, and where unmarked, both where readings part or not. */
const isAlike = (a: Stretch, b: Stretch): boolean =>
  a.kind === b.kind && (a.kind !== 'same' || a.at.length > 0 === b.at.length > 0);

/**
 * How readings with words in a column part there. Where a sentence stands at several places, those at
 * the place that most print it at have not moved it: they part only where their words differ.
 */
const degreeOf = (columns: readonly Column[], column: Column): Exclude<Stretch['kind'], 'gap'> => {
  const { cells, degree, moved } = column;
  if (moved === undefined) return degree;
  const group = columns.filter((other) => other.moved === moved);
  const has = (reading: number) => group.some((other) => (other.cells[reading] ?? null) !== null);
  const all = [...cells.keys()].filter(has).length;
  const here = cells.filter((cell) => cell !== null);
  if (here.length * 2 <= all) return 'moved';
  if (new Set(here.map(formOf)).size === 1) return 'same';
  return degree === 'slight' ? 'slight' : 'other';
};

/**
 * A reading stretch by stretch: where it parts from the others, and what it leaves out.
 * @param index of its cell in the columns
 */
export const stretchesOf = (columns: readonly Column[], usual: Forms, index: number): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const [i, column] of columns.entries()) {
    const text = column.cells[index] ?? null;
    const asUsual = formOf(text) === usual[i];
    const last = stretches.at(-1);
    const at = column.degree === 'same' ? [] : [i];
    if (text === null) {
      if (asUsual || isElsewhere(columns, column, index)) continue;
      if (last?.kind === 'gap') {
        last.missing += ` ${longest(column)}`;
        last.at.push(i);
      } else stretches.push({ kind: 'gap', missing: longest(column), at: [i] });
      continue;
    }
    const kind = asUsual ? 'same' : degreeOf(columns, column);
    const next: Stretch = { kind, text, at };
    // Neighbouring stretches of one degree read as one.
    if (last && last.kind !== 'gap' && isAlike(last, next)) {
      last.text += text;
      last.at.push(...at);
    } else stretches.push(next);
  }
  const shown = substituted(stretches);
  const end = shown.findLast((stretch) => stretch.kind !== 'gap');
  if (end) end.text = withoutComma(end.text);
  return shown;
};
