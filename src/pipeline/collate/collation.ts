import type { Utterance } from '../model/index.ts';
import { words } from '../text/words.ts';
import { align } from './align.ts';
import { core, divergence } from './divergence.ts';
import { tables } from './stretches.ts';

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
  const alignment = align(texts, names);
  const { exact, columns } = tables(alignment);
  return { columns, core: core(alignment, articles), divergence: divergence(exact) };
};
