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

/**
 * Words as elsewhere (`don't`, `U.S.`, `3,000`); a letter alone in scripts that put no spaces between
 * words; any other mark alone.
 */
const TOKEN =
  /(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*|\S)\s*|\s+/gu;

const WORD = /^[\p{L}\p{M}\p{N}]/u;
const STOP = /^[.!?…。！？]\s/u;

/** A text cut into tokens. Linear in its length. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ([token]) => ({
    text: token,
    key: plainMarks(token.trimEnd().normalize('NFC')),
    isWord: WORD.test(token),
    endsSentence: token.includes('\n') || STOP.test(token),
  }));

/** How many words some text has. */
export const wordCount = (text: string): number =>
  tokensOf(text).filter(({ isWord }) => isWord).length;
