import { isFunctionWord } from './lexicon/grammar.ts';
import type { Parsed } from './parsed.ts';

/**
 * Least share of English function words in English prose (measured: 0.18 to 0.55 over 840 articles,
 * half of them above 0.39); German, French, Spanish, Italian and Dutch have at most 0.12.
 */
const LEAST = 0.17;

/** In fewer words than this the share says nothing. */
const ENOUGH = 25;

/** True unless the words say otherwise: what was learnt from English only judges English. */
export function isEnglish(all: readonly Parsed[]): boolean {
  let words = 0;
  let functional = 0;
  for (const { tokens } of all)
    for (const { kind, form } of tokens) {
      if (kind !== 'word') continue;
      words++;
      if (isFunctionWord(form)) functional++;
    }
  return words < ENOUGH || functional / words >= LEAST;
}
