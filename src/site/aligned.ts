import { prints } from '#strings';
import type { Column, Degree, Reading, Utterance } from '../pipeline/model/index.ts';
import { isElsewhere, withoutComma } from './stretches.ts';
import { formOf } from './usual.ts';
import { quotedReadings, type Wording, wordings } from './wordings.ts';

/**
 * What some of the wordings have in a stretch: their words (null: none; or `elsewhere`, where they print them
 * at another place) and which wordings.
 */
export type Variant = { text: string | null; elsewhere?: true; wordings: number[] };

/** One stretch over all wordings. Where its variants are one, nothing parts the wordings there. */
export type AlignedStretch = { degree: Degree; variants: Variant[] };

/** The wordings of an utterance, stretch by stretch. */
export type AlignedView = { wordings: Wording[]; stretches: AlignedStretch[] };

/** Columns of the wordings alone: a cell each. */
const columnsOf = ({ columns }: Utterance, indices: readonly number[]): Column[] =>
  columns
    .map(({ cells, ...column }) => ({
      ...column,
      cells: indices.map((index) => cells[index] ?? null),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));

/** Which cells say the same, and which are empty: columns of one pattern read as one. */
const pattern = ({ degree, moved, cells }: Column): string => {
  const forms = cells.map(formOf);
  return [degree, moved, ...forms.map((form) => (form === null ? '-' : forms.indexOf(form)))].join(
    ' ',
  );
};

const joined = (columns: readonly Column[]): Column[] => {
  const result: Column[] = [];
  for (const column of columns) {
    const last = result.at(-1);
    if (last && pattern(last) === pattern(column))
      last.cells = last.cells.map((cell, i) =>
        cell === null ? null : cell + (column.cells[i] ?? ''),
      );
    else result.push({ ...column, cells: [...column.cells] });
  }
  return result;
};

/** Stands for the words of a variant that is printed elsewhere: no words are folded to it. */
const ELSEWHERE = '…';

const variantsOf = (column: Column, columns: readonly Column[]): Variant[] => {
  const byForm = new Map<string | null, Variant>();
  for (const [index, cell] of column.cells.entries()) {
    const elsewhere = cell === null && isElsewhere(columns, column, index);
    const form = elsewhere ? ELSEWHERE : formOf(cell);
    const variant = byForm.get(form) ?? {
      text: cell?.trim() ?? null,
      ...(elsewhere && { elsewhere }),
      wordings: [],
    };
    variant.wordings.push(index);
    byForm.set(form, variant);
  }
  return [...byForm.values()];
};

/**
 * The wordings stretch by stretch, each variant once. A few words that an article weaves into its own
 * sentence are left to the other view: beside whole sentences they would be nearly all silence.
 */
export const alignedView = (utterance: Utterance): AlignedView => {
  const quoted = quotedReadings(utterance);
  const rows = wordings(utterance).filter(
    ({ readings: [first] }) => first.variation !== 'fragment',
  );
  const indices = rows.map(({ readings: [first] }) => quoted.indexOf(first));
  const columns = joined(columnsOf(utterance, indices));
  const stretches = columns.map((column) => ({
    degree: column.degree,
    variants: variantsOf(column, columns),
  }));
  for (const variant of stretches.at(-1)?.variants ?? [])
    variant.text = variant.text && withoutComma(variant.text);
  return { wordings: rows, stretches };
};

/** A cell of the table: how many columns it spans, and whether words stand in it. */
export type TableCell = Variant & { span: number };

/** The variants of a stretch from left to right: neighbours that agree share a cell. */
export const cellsOf = ({ variants }: AlignedStretch, width: number): TableCell[] => {
  const cells: TableCell[] = [];
  for (let index = 0; index < width; index++) {
    const variant = variants.find((one) => one.wordings.includes(index));
    const last = cells.at(-1);
    if (last?.text === (variant?.text ?? null) && last.elsewhere === variant?.elsewhere) {
      last.span += 1;
      last.wordings.push(index);
    } else {
      const elsewhere = variant?.elsewhere;
      const text = variant?.text ?? null;
      cells.push({ text, ...(elsewhere && { elsewhere }), wordings: [index], span: 1 });
    }
  }
  return cells;
};

type NameOf = (reading: Reading) => string;

/** More outlets than these are counted, not named, where they are most of those at hand. */
const NAMED = 3;

/** The outlets of some wordings by name, each once. */
export const outletsOf = (
  view: AlignedView,
  indices: readonly number[],
  nameOf: NameOf,
): string[] => [
  ...new Set(indices.flatMap((index) => view.wordings[index]?.readings ?? []).map(nameOf)),
];

/** Some outlets in words: where they are most of several groups, `9 of 12 outlets`. */
export const printersOf = (
  view: AlignedView,
  indices: readonly number[],
  nameOf: NameOf,
): string => {
  const names = outletsOf(view, indices, nameOf);
  const all = outletsOf(view, [...view.wordings.keys()], nameOf).length;
  const most = names.length > NAMED && names.length * 2 > all && names.length < all;
  return most ? prints.most(names.length, all) : names.join(', ');
};

/** A line of a stretch: its words (null: left out), who has them, and whether these are few. */
export type Line = { text: string | null; who: string; few: boolean };

/** The lines of a stretch: one where the wordings agree, or part only in whether they have it. */
export const linesOf = (
  view: AlignedView,
  { variants }: AlignedStretch,
  nameOf: NameOf,
): [Line, ...Line[]] => {
  const all = outletsOf(view, [...view.wordings.keys()], nameOf).length;
  const few = ({ wordings: own }: Variant): boolean =>
    outletsOf(view, own, nameOf).length * 2 <= all;
  const who = ({ wordings: own }: Variant): string => printersOf(view, own, nameOf);
  const [first, second, ...others] = variants.toSorted(
    (a, b) => Number(a.text === null) - Number(b.text === null),
  );
  if (!first) return [{ text: null, who: '', few: false }];
  if (!second) return [{ text: first.text, who: '', few: false }];
  if (second.text === null) {
    const without = second.elsewhere ? prints.elsewhere : prints.without;
    const note = few(first) && !second.elsewhere ? prints.only(who(first)) : without(who(second));
    return [{ text: first.text, who: note, few: few(first) }];
  }
  const line = (variant: Variant): Line => ({
    text: variant.text,
    who: who(variant),
    few: few(variant),
  });
  return [line(first), line(second), ...others.map(line)];
};
