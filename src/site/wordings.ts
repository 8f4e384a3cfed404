import { onlyIn } from '../pipeline/collate/index.ts';
import type { Column, Reading, Utterance } from '../pipeline/model/index.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { formOf, usualForms } from './usual.ts';

/** Readings that agree word for word: one row of the comparison, whoever printed it. */
export type Wording = { readings: [Reading, ...Reading[]]; stretches: Stretch[] };

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
