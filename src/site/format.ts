import { common } from '#strings';
import { counted } from '../strings/counted.ts';
import { locale } from './locale.ts';

const dayFormat = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const monthFormat = new Intl.DateTimeFormat(locale, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Days that were written: an archive has far fewer of them than pages that name one. */
const days = new Map<string, string>();

/** `2025-02-13` → `13 February 2025`, as the site's language writes it. */
export const longDay = (day: string): string => {
  const written = days.get(day) ?? dayFormat.format(new Date(`${day}T00:00:00Z`));
  days.set(day, written);
  return written;
};

/** `2025-02-13` or `2025-02` → `February 2025`. */
export const longMonth = (day: string): string =>
  monthFormat.format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));

/** `1 source`, `3 sources`. */
export const count = (n: number, one: string, many = `${one}s`): string => counted(n, one, many);

const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });

const eitherFormat = new Intl.ListFormat(locale, { type: 'disjunction' });

/** `A, B or C`. */
export const either = (items: readonly string[]): string => eitherFormat.format(items);

/** `A, B and C`. */
export const list = (items: readonly string[]): string => listFormat.format(items);

/** A text cut at a word, with an ellipsis where something was cut. */
export const shortened = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')} …`;
};

/** The beginning and the end of a text that is longer, cut at words. */
export const ends = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const half = Math.floor(length / 2);
  const last = text.slice(-half);
  const space = last.indexOf(' ');
  return `${shortened(text, half)} ${space < half / 2 ? last.slice(space + 1) : last}`;
};

const countryNames = new Intl.DisplayNames([locale], { type: 'region' });

/** `PK` → `Pakistan`; what is no country code stays as it is. */
export const countryName = (code: string): string => {
  try {
    return countryNames.of(code) ?? code;
  } catch {
    return code;
  }
};

const languageNames = new Intl.DisplayNames([locale], { type: 'language' });

const nameOfLanguage = (code: string): string => {
  if (code === 'und') return common.undetermined;
  try {
    return languageNames.of(code) ?? code;
  } catch {
    return code;
  }
};

/** The languages that were named: few, and asked for by every article. */
const named = new Map<string, string>();

/** `de` → `German`; what is no language code stays as it is. */
export const languageName = (code: string): string => {
  const name = named.get(code) ?? nameOfLanguage(code);
  named.set(code, name);
  return name;
};
