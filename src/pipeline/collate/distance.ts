import { byCodeUnit } from '../text/order.ts';

/** Letters between which transliterations and languages waver. */
const WAVERING: readonly (readonly string[])[] = [
  ['i', 'y', 'j'],
  ['s', 'z', 'c'],
  ['c', 'k', 'q'],
  ['v', 'w', 'f'],
  ['u', 'w'],
  ['u', 'o'],
  ['a', 'e'],
  ['e', 'i'],
  ['g', 'h'],
];

/** Costs of one change: a wavering letter, a doubled or silent one, two exchanged, any other. */
const WAVER = 0.25;
const DOUBLE = 0.25;
const EXCHANGE = 0.5;
const OTHER = 1;

/** Pairs of letters that waver, either first. */
const PAIRS: ReadonlySet<string> = new Set(
  WAVERING.flatMap((letters) => letters.flatMap((a) => letters.map((b) => a + b))),
);

const substitution = (a: string, b: string): number =>
  a === b ? 0 : PAIRS.has(a + b) ? WAVER : OTHER;

/** Dropping a letter is slight where it doubles its neighbour or is an h (`Gadhafi`, `Gaddafi`). */
const dropping = (word: string, at: number): number => {
  const letter = word[at];
  const weak =
    letter === word[at - 1] || letter === 'h' || (letter === 'y' && word[at - 1] === 'i');
  return weak ? DOUBLE : OTHER;
};

/** The letter that stands for all that a letter wavers with, directly or through others. */
const SOUNDS: ReadonlyMap<string, string> = WAVERING.reduce((sounds, letters) => {
  const merged = new Set(letters.map((letter) => sounds.get(letter) ?? letter));
  const [sound = ''] = merged;
  for (const letter of letters) sounds.set(letter, sound);
  for (const [letter, other] of sounds) if (merged.has(other)) sounds.set(letter, sound);
  return sounds;
}, new Map<string, string>());

/** What a word begins with, as far as no transliteration changes it: names that begin alike agree. */
export const initialSound = (word: string): string => {
  const letter = word.slice(0, 1);
  return SOUNDS.get(letter) ?? letter;
};

/** Words whose sounds were found before: names are compared with many others. So many are kept. */
const KEPT = 250_000;
const heard = new Map<string, string>();

/**
 * The sounds in a word, each once and without h and g: equal for words that differ only by
 * transliteration, doubled and exchanged letters (`gaddafi`, `kadafi` are not: g is no k).
 */
export const soundsOf = (word: string): string => {
  const known = heard.get(word);
  if (known !== undefined) return known;
  const sounds = [...new Set(Array.from(word, initialSound))]
    .filter((sound) => sound !== initialSound('h'))
    .toSorted(byCodeUnit)
    .join('');
  if (heard.size >= KEPT) heard.clear();
  heard.set(word, sounds);
  return sounds;
};

/** Letters between which transliterations waver at the beginning of a name; its vowels do not. */
const INITIALS: readonly string[] = ['iyj', 'kcq', 'sz', 'vw', 'gh'];

/** Whether two names begin alike: slips and transliterations seldom touch the first letter's sound. */
export const beginAlike = (a: string, b: string): boolean =>
  b.startsWith(a.charAt(0)) ||
  INITIALS.some((letters) => letters.includes(a.charAt(0)) && letters.includes(b.charAt(0)));

/**
 * Distance of two folded names: restricted Damerau–Levenshtein (Damerau, 1964) with costs below 1
 * for what transliteration and slips of the pen change. `kovalsky`, `kovalskyy` .25; `hansen`,
 * `hanson` 1; infinite where they are certainly further apart than `limit`.
 */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) * DOUBLE > limit) return Infinity;
  // All changes that cost less than a foreign letter leave a word's sounds as they are.
  if (limit < OTHER && soundsOf(a) !== soundsOf(b)) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] ?? 0) + dropping(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const next = [(row[0] ?? 0) + dropping(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      const x = a[i - 1] ?? '';
      const y = b[j - 1] ?? '';
      let cost = Math.min(
        (row[j] ?? 0) + dropping(a, i - 1),
        (next[j - 1] ?? 0) + dropping(b, j - 1),
        (row[j - 1] ?? 0) + substitution(x, y),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2])
        cost = Math.min(cost, (before[j - 2] ?? 0) + EXCHANGE);
      next.push(cost);
    }
    // Two exchanged letters cost less than the first of them alone: both rows must be too far.
    if (Math.min(...next, ...row) > limit) return Infinity;
    before = row;
    row = next;
  }
  return row[b.length] ?? Infinity;
};
