import { random } from '../../train/extract/random.ts';

const SYLLABLES =
  'ba be bi bo da de di do fa fe ga go ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve wa we'.split(
    ' ',
  );

/** Words of the made language, and how many of its frequent ones carry no meaning. */
const WORDS = 80_000;
const SMALL = 120;

/** The word of a rank: the frequent ones short, each its own. */
const wordOf = (rank: number): string => {
  let rest = rank + SYLLABLES.length;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
};

const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A made language: texts whose words have the frequencies of real ones, the same for one seed. */
export type Language = {
  /** From 0 up to below the limit, each as likely. */
  below: (limit: number) => number;
  /** From 0 up to below the limit, the n-th in proportion to 1/n (Zipf). */
  zipf: (limit: number) => number;
  /** A word that carries meaning. */
  word: () => string;
  words: (count: number) => string;
  name: (parts: number) => string;
};

/** Words drawn by Zipf's law: the n-th word in proportion to 1/n. */
export const languageOf = (seed: number): Language => {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  // The inverse of the logarithm, which the sum of 1/n is near to.
  const zipf = (limit: number): number => Math.min(limit - 1, Math.floor(limit ** next()) - 1);
  const word = (): string => wordOf(SMALL + zipf(WORDS - SMALL));
  return {
    below,
    zipf,
    word,
    words: (count) =>
      Array.from({ length: count }, () => (next() < 0.45 ? wordOf(zipf(SMALL)) : word())).join(' '),
    name: (parts) =>
      Array.from({ length: parts }, () => upper(wordOf(SMALL + below(4000)))).join(' '),
  };
};
