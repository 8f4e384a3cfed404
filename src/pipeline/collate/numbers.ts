import type { Word } from '../text/words.ts';

/** Numbers up to twenty and the tens, as words. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters that follow the figures of a sum: `300bn`. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Ordinals, as words. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 3) * 10]),
]);

/** Words and signs of a sum of money and of a share, by what they stand for. A dollar needs no name. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['dollar', ''],
  ['dollars', ''],
  ['pound', '£'],
  ['pounds', '£'],
  ['euro', '€'],
  ['euros', '€'],
  ['percent', '%'],
  ['£', '£'],
  ['€', '€'],
  ['%', '%'],
]);

/** A number at a place of a text: what it is compared by, and how many words it takes. */
export type Numeral = { key: string; length: number };

/** A number read: its value, whether it is an ordinal, and the first word behind it. */
type Read = { value: number; ordinal: boolean; to: number };

/** Figures with what follows them: `1,200`, `3.5`, `300bn`, `21st`. No leading zero: `007` is a name. */
const FIGURES = /^(0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,14})(\.\d+)?(\p{L}{1,2})?$/u;
const RANK = /^(?:st|nd|rd|th)$/;

/** Longest number that is read, in words. */
const LONGEST = 12;

const inFigures = (form: (i: number) => string, at: number): Read | null => {
  const [figures, whole = '', fraction = '', letters = ''] = FIGURES.exec(form(at)) ?? [];
  if (figures === undefined) return null;
  const value = Number(whole.replaceAll(',', '') + fraction);
  const to = at + 1;
  if (RANK.test(letters)) return { value, ordinal: true, to };
  const letter = LETTERS.get(letters);
  if (letter !== undefined) return { value: value * letter, ordinal: false, to };
  if (letters !== '') return null;
  const magnitude = MAGNITUDES.get(form(to));
  return magnitude === undefined
    ? { value, ordinal: false, to }
    : { value: value * magnitude, ordinal: false, to: to + 1 };
};

/** Whether a word's value can follow in a group of hundreds, tens and ones. */
const follows = (value: number, group: number | null): boolean => {
  if (group === null) return true;
  if (value === 0 || group === 0) return false;
  const rest = group % 100;
  return rest === 0 || (value < 10 && rest >= 20 && rest % 10 === 0);
};

const inWords = (form: (i: number) => string, at: number): Read | null => {
  let total = 0;
  let group: number | null = null;
  let last = Infinity;
  let to = at;
  if (/^an?$/.test(form(at)) && (form(at + 1) === 'hundred' || MAGNITUDES.has(form(at + 1)))) {
    group = 1;
    to = at + 1;
  }
  for (; to < at + LONGEST; to++) {
    const word = form(to);
    const rank = ORDINALS.get(word);
    const value = rank ?? SMALL.get(word);
    const magnitude = MAGNITUDES.get(word);
    if (value !== undefined && follows(value, group)) {
      group = (group ?? 0) + value;
      if (rank !== undefined) return { value: total + group, ordinal: true, to: to + 1 };
    } else if (word === 'hundred' && group !== null && group > 0 && group < 10) group *= 100;
    else if (magnitude !== undefined && group !== null && group > 0 && magnitude < last) {
      total += group * magnitude;
      last = magnitude;
      group = null;
    } else {
      const whole = group === null ? total > 0 : group >= 100 && group % 100 === 0;
      if (word !== 'and' || !whole || !SMALL.has(form(to + 1))) break;
    }
  }
  return to === at ? null : { value: total + (group ?? 0), ordinal: false, to };
};

/** Whether a number may begin with a word: spares most words the reading. */
const mayBegin = (form: string): boolean =>
  /^(?:\d|an?$)/.test(form) || SMALL.has(form) || ORDINALS.has(form);

/** The value without the noise of its fractions: 1.1 million is 1100000. */
const written = (value: number): string => String(Number(value.toPrecision(12)));

/**
 * The number that begins at a word, in figures or in words, with what counts it: `three hundred
 * thousand`, `300,000`; `$5m`, `5 million dollars`; `5%`, `five per cent`; `21st`, `twenty-first`. Null
 * where none does. `a` counts before a magnitude only.
 */
export const numeralAt = (text: string, all: readonly Word[], at: number): Numeral | null => {
  if (!mayBegin(all[at]?.form ?? '')) return null;
  // Only a space or a hyphen holds the words of one number together.
  let end = at;
  while (
    end - at < LONGEST + 2 &&
    end + 1 < all.length &&
    /^[\s-]{1,2}$/u.test(text.slice(all[end]?.end ?? 0, all[end + 1]?.start ?? 0))
  )
    end++;
  const form = (i: number): string => (i <= end ? (all[i]?.form ?? '') : '');
  const read = inFigures(form, at) ?? inWords(form, at);
  if (!read) return null;
  const { value, ordinal, to } = read;
  if (ordinal) return { key: `${written(value)}th`, length: to - at };
  const before = UNITS.get(text[(all[at]?.start ?? 0) - 1] ?? '');
  const behind = UNITS.get(text[all[to - 1]?.end ?? 0] ?? '');
  const perCent = form(to) === 'per' && form(to + 1) === 'cent';
  const named = perCent ? '%' : UNITS.get(form(to));
  const length = to - at + (perCent ? 2 : named === undefined ? 0 : 1);
  return { key: written(value) + (named ?? behind ?? before ?? ''), length };
};
