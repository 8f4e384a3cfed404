import { fold } from '../text/fold.ts';

/** Words, with or without a contracted verb, that begin a clause. */
const SUBJECTS =
  /^(?:i|we|you|he|she|they|it|there|this|that|these|those|no|nobody|everyone|everybody|what|who|if|when)(?:'(?:s|re|m|ve|d|ll))?$/;

/** Fewer words than this that begin like a clause may be only a phrase: `that old mill`. */
const FEWEST = 4;

/**
 * *direct* where whole clauses stand between the marks, *partial* where words are woven into the
 * article's own sentence. `lead` is what stands before the opening mark in the passage.
 */
export function kindOf(words: string, lead: string): 'direct' | 'partial' {
  const list = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = fold(list[0] ?? '')
    .replace(/’/g, "'")
    .replace(/[^\p{L}']/gu, '');
  const capital = /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(words);
  const introduced = lead.trim() === '' || /[.!?:,…]["'”’)]*\s*$/.test(lead);
  if (capital && (introduced || list.length > 3)) return 'direct';
  if (!capital && /^(?:\.\.\.|…)/.test(words) && list.length > 4) return 'direct';
  return list.length >= FEWEST && SUBJECTS.test(first) ? 'direct' : 'partial';
}
