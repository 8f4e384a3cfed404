import { plainMarks } from '../text/fold.ts';

/** A word or a mark with the white space that follows it. Joined, the tokens are the text. */
export type Token = {
  text: string;
  /** What two tokens have in common that count as the same: case counts, the form of a mark does not. */
  key: string;
  isWord: boolean;
  /** A sentence or a paragraph ends here. */
  endsSentence: boolean;
};

/** Letters of scripts that put no spaces between words: each counts as one. */
const LETTER =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';

/** Words as elsewhere: `don't`, `U.S.`, `3,000`. */
const WORD = "[\\p{L}\\p{M}\\p{N}]+(?:['’.,][\\p{L}\\p{M}\\p{N}]+)*";

const TOKEN = new RegExp(`(?:${LETTER}|${WORD}|\\S)\\s*|\\s+`, 'gu');
const WORDS = new RegExp(`${LETTER}|${WORD}`, 'gu');

const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
const STOP = /^[.!?…。！？]\s/u;
/** Most tokens of most news are plain, and quick to compare. */
const PLAIN = /^[ -~]*$/;

/** A text cut into tokens. Linear in its length. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ([token]) => {
    const printed = token.trimEnd();
    return {
      text: token,
      key: PLAIN.test(printed) ? printed : plainMarks(printed.normalize('NFC')),
      isWord: IN_WORD.test(token),
      endsSentence: token.includes('\n') || STOP.test(token),
    };
  });

/** How many words some text has. */
export const wordCount = (text: string): number => {
  WORDS.lastIndex = 0;
  let count = 0;
  while (WORDS.test(text)) count++;
  return count;
};
