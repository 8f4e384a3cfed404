import { locale } from '../site/locale.ts';

const numbers = new Intl.NumberFormat(locale);
const rules = new Intl.PluralRules(locale);

/** `1,529`: a number as the site's language writes it. */
export const number = (n: number): string => numbers.format(n);

/** The form of a word that a number asks for: `source`, `sources`. */
export const form = (n: number, one: string, other: string): string =>
  rules.select(n) === 'one' ? one : other;

/** `1 source`, `3 sources`: a number and the form of a word that it asks for. */
export const counted = (n: number, one: string, other: string): string =>
  `${number(n)} ${form(n, one, other)}`;
