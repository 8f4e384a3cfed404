import { onlyIn } from '../pipeline/collate/index.ts';
import type { Column, Reading, Utterance } from '../pipeline/model/index.ts';
import { words } from '../pipeline/text/words.ts';

/** One stretch of a wording as it is shown. */
export type Stretch =
  | { kind: 'same' | 'slight' | 'other' | 'part'; text: string }
  /** The other readings have words here. */
  | { kind: 'gap'; missing: string };

/** Readings that agree word for word: one row of the comparison, whoever printed it. */
export type Wording = { readings: [Reading, ...Reading[]]; stretches: Stretch[] };

/** The longest of the words that others have in a column where this reading has none. */
const longest = (column: Column): string =>
  column.cells
    .filter((cell) => cell !== null)
    .reduce((best, cell) => (cell.length > best.length ? cell : best), '')
    .trim();

/** A comma at the end belongs to the article's sentence (“…,” she said), not to the remark. */
export const withoutComma = (text: string): string => text.replace(/,\s*$/, '');

/** Words of a cell as they are compared; null where the reading has none. */
export const formOf = (cell: string | null | undefined): string | null =>
  cell == null
    ? null
    : words(cell)
        .map(({ form }) => form)
        .join(' ');

/** What so many outlets, and such a share of them, have in a place is its usual form there. */
const USUAL = { outlets: 3, share: 2 / 3 };

/**
 * The usual form of each column, where there is one (null: most have no words here). Where a dozen
 * outlets print a remark, what nearly all of them have is not what a reader looks for.
 */
const usualForms = (readings: readonly Reading[], columns: readonly Column[]) => {
  const voters = [...readings.entries()].filter(
    ([, { copy, variation }]) => !copy && variation !== 'fragment',
  );
  const outletOf = ({ source, article }: Reading): string => source ?? article;
  const total = new Set(voters.map(([, reading]) => outletOf(reading))).size;
  return columns.map(({ cells }): string | null | undefined => {
    const outlets = new Map<string | null, Set<string>>();
    for (const [index, reading] of voters) {
      const form = formOf(cells[index]);
      outlets.set(form, (outlets.get(form) ?? new Set()).add(outletOf(reading)));
    }
    for (const [form, { size }] of outlets)
      if (size >= USUAL.outlets && size >= USUAL.share * total) return form;
    return undefined;
  });
};

type Forms = readonly (string | null | undefined)[];

const stretchesOf = (columns: readonly Column[], usual: Forms, index: number): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const [i, column] of columns.entries()) {
    const text = column.cells[index] ?? null;
    const asUsual = formOf(text) === usual[i];
    const last = stretches.at(-1);
    if (text === null) {
      if (asUsual) continue;
      if (last?.kind === 'gap') last.missing += ` ${longest(column)}`;
      else stretches.push({ kind: 'gap', missing: longest(column) });
      continue;
    }
    const kind = asUsual ? 'same' : column.degree;
    // Neighbouring stretches of one degree read as one.
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  }
  const end = stretches.findLast((stretch) => stretch.kind !== 'gap');
  if (end) end.text = withoutComma(end.text);
  return stretches;
};

const key = (columns: readonly Column[], index: number): string =>
  columns.map(({ cells }) => formOf(cells[index]) ?? '').join('|');

/** The readings that stand between marks: those that the columns align, in their order. */
export const quotedReadings = (utterance: Utterance): Reading[] =>
  utterance.readings.filter(({ variation }) => variation !== 'paraphrase');

/** The readings of an utterance that stand between marks, those of the same words together. */
export const wordings = (utterance: Utterance): Wording[] => {
  const rows = new Map<string, Wording>();
  const quoted = quotedReadings(utterance);
  const usual = usualForms(quoted, utterance.columns);
  for (const [index, reading] of quoted.entries()) {
    // A few woven words say nothing without their sentence, and each article has its own.
    const same = reading.variation === 'fragment' ? reading.id : key(utterance.columns, index);
    const row = rows.get(same);
    if (row) row.readings.push(reading);
    else
      rows.set(same, {
        readings: [reading],
        stretches: stretchesOf(utterance.columns, usual, index),
      });
  }
  return [...rows.values()];
};

/** The readings without marks. */
export const paraphrases = (utterance: Utterance): Reading[] =>
  utterance.readings.filter(({ variation }) => variation === 'paraphrase');

/** True where more than one outlet prints or reports the utterance: there is something to compare. */
export const isCompared = (utterance: Utterance): boolean => onlyIn(utterance) === null;
