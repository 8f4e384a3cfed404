import type { Word } from '../text/words.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const DAY = /^(\d\d?)(?:st|nd|rd|th)?$/;
/** No month has more days. */
const LONGEST = 31;

/** The days of the year that words name in English (`May 3`, `3rd of May`), as `31 · month + day`. */
export const namedDays = (words: readonly Word[]): number[] =>
  words.flatMap(({ form }, i) => {
    if (!MONTH.test(form)) return [];
    const month = MONTHS.indexOf(form.slice(0, 3));
    const before = words[i - 1]?.form === 'of' ? words[i - 2] : words[i - 1];
    return [before, words[i + 1]].flatMap((word) => {
      const day = Number(DAY.exec(word?.form ?? '')?.[1] ?? 0);
      return day >= 1 && day <= LONGEST ? [LONGEST * month + day] : [];
    });
  });

/** The least distance between days that two articles name; null where one names none. */
export const daysBetween = (a: Uint32Array, b: Uint32Array): number | null => {
  if (a.length === 0 || b.length === 0) return null;
  let least = Infinity;
  for (const x of a) for (const y of b) least = Math.min(least, Math.abs(x - y));
  return least;
};
