import { STOPWORDS } from '../text/stopwords.ts';
import { words, type Word } from '../text/words.ts';
import {
  ABBREVIATIONS,
  BEFORE_IS,
  CONTRACTIONS,
  MAGNITUDES,
  NUMBERS,
  PHRASES,
  spelling,
} from './equivalents.ts';
import { stem } from './stem.ts';

/**
 * What is compared in place of a word: `there's` is two units, `United States` is one. Two units
 * with one key say the same in another spelling, contraction, abbreviation or form of number.
 */
export type Unit = {
  key: string;
  /** What inflected forms of the word share. */
  stem: string;
  /** False for function words. */
  content: boolean;
  /** Whether it is printed with a capital that no sentence's beginning explains. */
  capital: boolean;
  /** First and last word (indices into the text's words) that the unit stands for. */
  from: number;
  to: number;
};

/** Longest phrase of PHRASES, in words, and the words that begin one. */
const LONGEST = 4;
const BEGINNINGS = new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));

/** The units of a contracted word, `don't` → do, not; null where it is not contracted. */
const contraction = (form: string): readonly string[] | null => {
  const listed = CONTRACTIONS.get(form);
  if (listed) return listed;
  const match = /^(\p{L}+)(n't|'(?:re|ve|ll|d|s))$/u.exec(form);
  const [, base = '', ending = ''] = match ?? [];
  if (ending === "n't") return [base, 'not'];
  if (ending === "'re") return [base, 'are'];
  if (ending === "'ve") return [base, 'have'];
  if (ending === "'ll") return [base, 'will'];
  if (ending === "'d") return [base, 'would'];
  return ending === "'s" && BEFORE_IS.has(base) ? [base, 'is'] : null;
};

/** The keys of one word as printed. */
const keysOf = (form: string, printed: string): readonly string[] => {
  const abbreviated = ABBREVIATIONS.get(printed.replace(/\./g, ''));
  if (abbreviated !== undefined) return [abbreviated];
  const parts = contraction(form);
  if (parts) return parts;
  const sum = /^(\d[\d.,]*)(\p{L}{1,2})$/u.exec(form);
  const magnitude = MAGNITUDES.get(sum?.[2] ?? '');
  if (sum?.[1] && magnitude !== undefined) return [sum[1].replace(/,(?=\d{3})/g, ''), magnitude];
  if (/^\d/.test(form)) return [form.replace(/,(?=\d{3})/g, '')];
  return [NUMBERS.get(form) ?? spelling(form)];
};

const phraseAt = (all: readonly Word[], at: number): { key: string; length: number } | null => {
  if (!BEGINNINGS.has(all[at]?.form ?? '')) return null;
  for (let length = Math.min(LONGEST, all.length - at); length > 1; length--) {
    const phrase = all.slice(at, at + length).map(({ form }) => form);
    const key = PHRASES.get(phrase.join(' '));
    if (key !== undefined) return { key, length };
  }
  return null;
};

/** No spellings but the printed ones. */
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The units of a text, in order, and its words.
 * @param names folded spelling of a name → the one it is compared by (see people.ts).
 */
export const units = (
  text: string,
  names: ReadonlyMap<string, string> = NONE,
): { units: Unit[]; words: Word[] } => {
  const all = words(text);
  const result: Unit[] = [];
  for (let i = 0; i < all.length; i++) {
    const word = all[i];
    if (!word) continue;
    const phrase = phraseAt(all, i);
    if (phrase) {
      const to = i + phrase.length - 1;
      result.push({ key: phrase.key, stem: phrase.key, content: true, capital: true, from: i, to });
      i = to;
      continue;
    }
    const capital = i > 0 && /^\p{Lu}/u.test(text.slice(word.start, word.end));
    const name = names.get(word.form);
    const keys = name === undefined ? keysOf(word.form, text.slice(word.start, word.end)) : [name];
    for (const key of keys)
      result.push({
        key,
        stem: stem(key),
        content: !STOPWORDS.has(word.form) && !STOPWORDS.has(key),
        capital,
        from: i,
        to: i,
      });
  }
  return { units: result, words: all };
};
