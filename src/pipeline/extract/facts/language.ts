import { detectAll } from 'tinyld';
import type { Fact } from '../../model/index.ts';
import { STOPWORDS } from '../../text/stopwords.ts';

/** Text that is enough to tell a language. */
const SAMPLE = 1500;
/** Fewer letters than this say nothing. */
const LEAST_LETTERS = 40;
/** Below this share of its first guess over all guesses, tinyld is often wrong. */
const LEAST_ACCURACY = 0.3;

/** Share of English function words from which a text is English; other languages stay below .1. */
const ENGLISH = 0.3;
const LEAST_WORDS = 30;

const isEnglish = (sample: string): boolean => {
  const words = sample.toLowerCase().match(/[a-z']+/g) ?? [];
  const known = words.filter((word) => STOPWORDS.has(word)).length;
  return words.length >= LEAST_WORDS && known >= ENGLISH * words.length;
};

/** The language of the body; a page's own `lang` is only believed where the letters agree. */
export const findLanguage = (text: string, declared: string | null): Fact => {
  const sample = text.slice(0, SAMPLE);
  if (isEnglish(sample))
    return declared === 'en'
      ? { value: 'en', basis: 'stated', evidence: 'lang="en"' }
      : { value: 'en', basis: 'inferred', evidence: 'the function words of the body' };
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const [first] = letters < LEAST_LETTERS ? [] : detectAll(sample);
  if (first === undefined || first.accuracy < LEAST_ACCURACY) {
    return declared === null
      ? { value: 'und', basis: 'inferred', evidence: 'too little text to tell' }
      : { value: declared, basis: 'stated', evidence: `lang="${declared}"` };
  }
  if (first.lang === declared)
    return { value: first.lang, basis: 'stated', evidence: `lang="${declared}"` };
  return { value: first.lang, basis: 'inferred', evidence: 'the letters of the body (tinyld)' };
};

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const SOME_LEFTWARDS = new RegExp(RIGHT_TO_LEFT.source);

/** The direction in which most of the letters are read. */
export const findDirection = (text: string): 'ltr' | 'rtl' => {
  const sample = text.slice(0, SAMPLE);
  if (!SOME_LEFTWARDS.test(sample)) return 'ltr';
  const leftwards = sample.match(RIGHT_TO_LEFT)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return leftwards * 2 > letters ? 'rtl' : 'ltr';
};
