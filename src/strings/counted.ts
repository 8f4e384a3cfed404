import { locale } from '../site/locale.ts';

const numbers = new Intl.NumberFormat(locale);
const rules = new Intl.PluralRules(locale);

/** What was made of small numbers, which are most: a format takes longer than all else that a count needs. */
const SMALL = 1000;
const written: string[] = [];
const categories: Intl.LDMLPluralRule[] = [];

/** `1,529`: a number as the site's language writes it. */
export const number = (n: number): string =>
  n < SMALL ? (written[n] ??= numbers.format(n)) : numbers.format(n);

const categoryOf = (n: number): Intl.LDMLPluralRule =>
  n < SMALL ? (categories[n] ??= rules.select(n)) : rules.select(n);

/** The form of a word that a number asks for: `source`, `sources`. */
export const form = (n: number, one: string, other: string): string =>
  categoryOf(n) === 'one' ? one : other;

/** `1 source`, `3 sources`: a number and the form of a word that it asks for. */
export const counted = (n: number, one: string, other: string): string =>
  `${number(n)} ${form(n, one, other)}`;
