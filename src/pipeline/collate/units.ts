import { STOPWORDS } from '../text/stopwords.ts';
import { words, type Word } from '../text/words.ts';
import {
  ABBREVIATIONS,
  BEFORE_IS,
  CONTRACTIONS,
  DETACHED,
  PHRASES,
  spelling,
} from './equivalents.ts';
import { dateAt } from './dates.ts';
import { insertedWords, joins } from './insertions.ts';
import { numeralAt } from './numbers.ts';
import { stem } from '../text/stem.ts';

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
  /** True for what the outlet puts in brackets: nobody said it. */
  inserted?: true;
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

/** The keys of one word. */
const keysOf = (form: string): readonly string[] => contraction(form) ?? [spelling(form)];

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
  const result = spokenUnits(text, all, names);
  const inserted = insertedWords(text, all);
  for (const unit of inserted.size > 0 ? result : [])
    if (inserted.has(unit.from) && inserted.has(unit.to)) unit.inserted = true;
  return { units: result, words: all };
};

const spokenUnits = (
  text: string,
  all: readonly Word[],
  names: ReadonlyMap<string, string>,
): Unit[] => {
  const result: Unit[] = [];
  for (let i = 0; i < all.length; i++) {
    const word = all[i];
    if (!word) continue;
    if (joins(text, all, i)) {
      // `[w]e`: the bracket changes the case and nothing else.
      const key = spelling(word.form + (all[i + 1]?.form ?? ''));
      const content = !STOPWORDS.has(key);
      result.push({ key, stem: stem(key), content, capital: false, from: i, to: i + 1 });
      i++;
      continue;
    }
    const phrase = phraseAt(all, i);
    if (phrase) {
      const to = i + phrase.length - 1;
      result.push({ key: phrase.key, stem: phrase.key, content: true, capital: true, from: i, to });
      i = to;
      continue;
    }
    const numeral = dateAt(text, all, i) ?? numeralAt(text, all, i);
    if (numeral) {
      const { key, length } = numeral;
      const to = i + length - 1;
      const content = length > 1 || !STOPWORDS.has(word.form);
      result.push({ key, stem: key, content, capital: false, from: i, to });
      i = to;
      continue;
    }
    const printed = text.slice(word.start, word.end);
    const abbreviated = ABBREVIATIONS.get(printed.replace(/\./g, ''));
    if (abbreviated !== undefined) {
      const whole = { key: abbreviated, stem: abbreviated, content: true, capital: true };
      result.push({ ...whole, from: i, to: i });
      continue;
    }
    const capital = i > 0 && /^\p{Lu}/u.test(printed);
    const name = names.get(word.form);
    const apart =
      word.form === "n't" || /['’] ?$/u.test(text.slice(Math.max(0, word.start - 2), word.start));
    const whole = apart ? DETACHED.get(word.form) : name;
    const keys = whole === undefined ? keysOf(word.form) : [whole];
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
  return result;
};
