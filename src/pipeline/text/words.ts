import { fold } from './fold.ts';

/** A word in a text: its UTF-16 range and its folded form. */
export type Word = { start: number; end: number; form: string };

/** Letters, digits and what joins them inside a word: `don't`, `U.S.`, `3,000`, `pre-2014` is two. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order. Linear in its length. */
export const words = (text: string): Word[] => {
  const found: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [printed] = match;
    const form = fold(printed);
    found.push({
      start: match.index,
      end: match.index + printed.length,
      form: form.includes('’') ? form.replaceAll('’', "'") : form,
    });
  }
  return found;
};
