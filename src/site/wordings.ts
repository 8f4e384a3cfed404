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

const stretchesOf = (columns: readonly Column[], index: number): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const column of columns) {
    const text = column.cells[index] ?? null;
    const last = stretches.at(-1);
    // Neighbouring stretches of one degree read as one.
    if (text !== null && last?.kind === column.degree) last.text += text;
    else if (text !== null) stretches.push({ kind: column.degree, text });
    else if (last?.kind === 'gap') last.missing += ` ${longest(column)}`;
    else stretches.push({ kind: 'gap', missing: longest(column) });
  }
  const end = stretches.findLast((stretch) => stretch.kind !== 'gap');
  if (end) end.text = withoutComma(end.text);
  return stretches;
};

const key = (columns: readonly Column[], index: number): string =>
  columns
    .map(({ cells }) =>
      words(cells[index] ?? '')
        .map(({ form }) => form)
        .join(' '),
    )
    .join('|');

/** The readings of an utterance that stand between marks, those of the same words together. */
export const wordings = (utterance: Utterance): Wording[] => {
  const rows = new Map<string, Wording>();
  const quoted = utterance.readings.filter(({ variation }) => variation !== 'paraphrase');
  for (const [index, reading] of quoted.entries()) {
    // A few woven words say nothing without their sentence, and each article has its own.
    const same = reading.variation === 'fragment' ? reading.id : key(utterance.columns, index);
    const row = rows.get(same);
    if (row) row.readings.push(reading);
    else rows.set(same, { readings: [reading], stretches: stretchesOf(utterance.columns, index) });
  }
  return [...rows.values()];
};

/** The readings without marks. */
export const paraphrases = (utterance: Utterance): Reading[] =>
  utterance.readings.filter(({ variation }) => variation === 'paraphrase');

/** True where more than one article prints or reports the utterance: there is something to compare. */
export const isCompared = (utterance: Utterance): boolean =>
  new Set(utterance.readings.map(({ article }) => article)).size > 1;
