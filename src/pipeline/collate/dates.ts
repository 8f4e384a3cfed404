import type { Word } from '../text/words.ts';
import { numeralAt, type Numeral } from './numbers.ts';

/** Months and their short forms. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month): [string, string][] => [
      [month, month],
      [month.slice(0, 3), month],
      ...(month === 'september' ? [['sept', month] as [string, string]] : []),
    ]),
);

const monthAt = (text: string, word: Word | undefined): string | undefined =>
  word && /^\p{Lu}/u.test(text.slice(word.start, word.end)) ? MONTHS.get(word.form) : undefined;

/** The day of the month at a word, and how many words it takes; null where none stands there. */
const dayAt = (
  text: string,
  all: readonly Word[],
  at: number,
): { value: number; length: number } | null => {
  const numeral = numeralAt(text, all, at);
  const value = Number(/^(\d{1,2})(?:th)?$/.exec(numeral?.key ?? '')?.[1]);
  return numeral && value >= 1 && value <= 31 ? { value, length: numeral.length } : null;
};

/** Whether nothing but space, or the stop of a short form, parts a word from the next. */
const meets = (text: string, all: readonly Word[], at: number): boolean =>
  /^\.?\s$/u.test(text.slice(all[at]?.end ?? 0, all[at + 1]?.start ?? 0));

/**
 * The day of a year that begins at a word: `Feb. 13`, `February 13th`, `13 February`, `the 13th of
 * February` (without its article). Null where none does.
 */
export const dateAt = (text: string, all: readonly Word[], at: number): Numeral | null => {
  const month = monthAt(text, all[at]);
  if (month !== undefined) {
    const day = meets(text, all, at) ? dayAt(text, all, at + 1) : null;
    return day && { key: `${month} ${day.value}`, length: 1 + day.length };
  }
  const day = dayAt(text, all, at);
  if (!day) return null;
  const next = at + day.length;
  const of = all[next]?.form === 'of' ? 1 : 0;
  const named = meets(text, all, next - 1) ? monthAt(text, all[next + of]) : undefined;
  return named === undefined ? null : { key: `${named} ${day.value}`, length: day.length + of + 1 };
};
