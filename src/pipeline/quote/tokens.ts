import { fold } from '../text/fold.ts';
import { CUES } from './lexicon/cues.ts';
import { HONORIFICS } from './lexicon/roles.ts';
import type { Spanned } from './spans.ts';

/** A word, a punctuation mark, or a whole quotation standing in its sentence like one word. */
export type Token = {
  kind: 'word' | 'mark' | 'quote';
  /** UTF-16 offsets into the document; a quotation's include its marks. */
  start: number;
  end: number;
  /** As printed; of a quotation, empty. */
  text: string;
  /** Folded, with plain apostrophes; of a quotation, empty. */
  form: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Number of its sentence within the passage. */
  sentence: number;
  /** First word of its sentence. */
  initial: boolean;
  /** Index of the span in its passage, for a quotation. */
  span: number;
};

/**
 * Possessive endings; initials and abbreviations with stops (`U.S.`); words with inner apostrophes,
 * hyphens and stops; dashes; ellipses; any other single mark.
 */
const TOKEN =
  /['’]s?(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}@#$£€]+(?:[-.'’&][\p{L}\p{N}]+)*\.?|--+|\.\.+|[^\s]/gu;
const POSSESSIVE = /['’](?:s|ve|m|ll|d|re)$/;
const WORD = /^[\p{L}\p{M}\p{N}@#$£€]/u;
const ABBREVIATED =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}?|vs|Jr|Sr|St|Ft|Mt|No|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;

/** Most words need no folding beyond their case. */
const ASCII = /^[ -~]+$/;

/** True for the stops that may end a sentence. */
const isStop = (text: string): boolean => /^[.!?…]+$/.test(text);

/** Most words: there is nothing to split from them. */
const LETTERS = /^[A-Za-z]+$/;

type Piece = Pick<Token, 'kind' | 'start' | 'end' | 'text' | 'span'>;

/** Splits a word from the stop and from the possessive or short verb (`’ve`) that the pattern left on it. */
function* pieces(match: string, at: number): Generator<Piece> {
  const base = { span: -1 };
  let word = match;
  let stop = '';
  if (word.length > 1 && word.endsWith('.') && WORD.test(word)) {
    const bare = word.slice(0, -1);
    if (!ABBREVIATED.test(bare) && !(/^\p{Lu}/u.test(bare) && HONORIFICS.has(bare.toLowerCase()))) {
      word = bare;
      stop = '.';
    }
  }
  const own = word.length > 2 && POSSESSIVE.exec(word);
  const cut = own ? own.index : word.length;
  const kind = WORD.test(word) ? 'word' : 'mark';
  yield { ...base, kind, start: at, end: at + cut, text: word.slice(0, cut) };
  if (own)
    yield { ...base, kind: 'word', start: at + cut, end: at + word.length, text: word.slice(cut) };
  if (stop)
    yield { ...base, kind: 'mark', start: at + word.length, end: at + match.length, text: stop };
}

function split(text: string, { start, end, spans }: Spanned): Piece[] {
  const found: Piece[] = [];
  const words = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(TOKEN)) {
      const at = from + match.index;
      const [whole] = match;
      if (LETTERS.test(whole))
        found.push({ kind: 'word', start: at, end: at + whole.length, text: whole, span: -1 });
      else if (/^['’]s?$/.test(match[0]))
        found.push({
          kind: 'word',
          start: at,
          end: at + match[0].length,
          text: match[0],
          span: -1,
        });
      else found.push(...pieces(match[0], at));
    }
  };
  let from = start;
  for (const [index, span] of spans.entries()) {
    words(from, span.outerStart);
    const { outerStart, outerEnd } = span;
    found.push({ kind: 'quote', start: outerStart, end: outerEnd, text: '', span: index });
    from = span.outerEnd;
  }
  words(from, end);
  return found;
}

/** Tokens of a name within which a verb of saying follows it. */
const NAME = 5;

/** `“Why?” Lee asked`: behind a question or cry a capital goes on, where it is somebody who says it. */
function isAttributed(all: readonly Piece[], quotation: number): boolean {
  for (let i = quotation + 1; i <= quotation + NAME; i++) {
    const piece = all[i];
    if (piece?.kind !== 'word') return false;
    const cue = CUES.get(piece.text);
    if (i > quotation + 1 && cue?.strong) return cue.form === 'past' || cue.form === 'third';
    if (!/^\p{Lu}/u.test(piece.text)) return false;
  }
  return false;
}

/** True where a sentence ends after piece `i`: at a stop, or at a quotation that ends with one. */
function endsSentence(text: string, all: Piece[], i: number): boolean {
  const piece = all[i];
  const next = all[i + 1];
  if (!piece || !next) return false;
  if (piece.kind === 'quote') {
    const last = text.slice(piece.start, piece.end).trimEnd();
    if (/[!?]['’"”»)]*$/.test(last) && isAttributed(all, i)) return false;
    return (
      /[.!?…]['’"”»)]*$/.test(last) && /^[\p{Lu}“"‘«]/u.test(text.slice(next.start, next.start + 1))
    );
  }
  if (piece.kind !== 'mark' || !isStop(piece.text)) return false;
  return next.kind === 'quote' || /^[^\p{Ll}),;:—–-]/u.test(next.text);
}

const formOf = (word: string): string =>
  ASCII.test(word) ? word.toLowerCase() : fold(word).replace(/’/g, "'");

/** True for `’s` and the bare apostrophe behind a name in s. */
export const isPossessive = (token: Token | undefined): boolean =>
  token?.form === "'s" || token?.form === "'";

/** The words, marks and quotations of a passage. Linear. */
export function tokenize(text: string, passage: Spanned): Token[] {
  const all = split(text, passage);
  let sentence = 0;
  let initial = true;
  return all.map((piece, i) => {
    const form = piece.kind === 'word' ? formOf(piece.text) : piece.text;
    const capital = piece.kind === 'word' && /^[\p{Lu}\p{Lt}]/u.test(piece.text);
    const token: Token = { ...piece, form, capital, sentence, initial };
    if (piece.kind !== 'mark') initial = false;
    if (endsSentence(text, all, i)) {
      sentence++;
      initial = true;
    }
    return token;
  });
}
