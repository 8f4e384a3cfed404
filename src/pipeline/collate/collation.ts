import type { Column, Utterance } from '../model/index.ts';
import { byCodeUnit, inOrder } from '../text/order.ts';
import { words } from '../text/words.ts';
import { align } from './align.ts';
import { core, divergence } from './divergence.ts';
import { tables } from './stretches.ts';

/**
 * Wordings of one utterance that are aligned word by word at most: those that most readings have, the
 * fuller before the shorter. Every page shows fewer; the others stand whole in a last column.
 */
const ALIGNED = 100;

/** The different wordings with the readings (indices) of each: those to align, in an order of their own. */
const wordingsOf = (texts: readonly string[]): { text: string; readings: number[] }[] =>
  [...Map.groupBy(texts.keys(), (i) => texts[i] ?? '')]
    .map(([text, readings]) => ({ text, readings }))
    .toSorted(
      inOrder(
        (a, b) => b.readings.length - a.readings.length,
        (a, b) => b.text.length - a.text.length,
        (a, b) => byCodeUnit(a.text, b.text),
      ),
    );

/**
 * The readings side by side, and how far they part.
 * @param texts the readings, fullest first.
 * @param articles the article of each.
 */
export const collationOf = (
  texts: readonly string[],
  articles: readonly string[],
  names: ReadonlyMap<string, string>,
): Pick<Utterance, 'columns' | 'core' | 'divergence'> => {
  const [first = ''] = texts;
  // Most utterances have one reading, or several that are equal to the letter.
  if (texts.every((text) => text === first))
    return {
      columns: [{ degree: 'same', cells: [...texts] }],
      core: words(first).length,
      divergence: 0,
    };
  const wordings = wordingsOf(texts);
  const aligned = wordings.slice(0, ALIGNED);
  const others = wordings.slice(ALIGNED);
  const alignment = align(
    aligned.map(({ text }) => text),
    names,
  );
  const { exact, columns } = tables(alignment);
  const rowOf = new Map(aligned.flatMap(({ readings }, row) => readings.map((i) => [i, row])));
  const expanded = columns.map(({ cells, ...column }): Column => ({
    ...column,
    cells: texts.map((_, i) => cells[rowOf.get(i) ?? -1] ?? null),
  }));
  if (others.length > 0)
    expanded.push({
      degree: 'other',
      cells: texts.map((text, i) => (rowOf.has(i) ? null : text)),
    });
  return {
    columns: expanded,
    core: core(alignment, rowOf, articles),
    divergence: divergence(
      exact,
      aligned.map(({ readings }) => readings.length),
    ),
  };
};
