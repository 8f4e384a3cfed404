import type { Terms } from './terms.ts';

/** Stands for no day. */
const NO_DAY = 0x80000000;
/**
 * Day, weekday, language, how many terms and how many named days; then the terms, what is known of
 * each, the named days, the quoted.
 */
const HEAD = 5;

/** Counts fit eight bits, kinds three. */
const attributes = (kind: number, title: number, lead: number, body: number): number =>
  kind | (title << 8) | (lead << 16) | (body << 24);

/** An article's terms as numbers in a row. */
export const packTerms = (terms: Terms): Uint32Array => {
  const { ids, kinds, title, lead, body, quoted, days, weekday, day, language } = terms;
  const count = ids.length;
  const packed = new Uint32Array(HEAD + 2 * count + days.length + quoted.length);
  packed[0] = day ?? NO_DAY;
  packed[1] = weekday === null ? 0 : weekday + 1;
  packed[2] = language === '' ? 0 : (language.charCodeAt(0) << 16) | (language.charCodeAt(1) || 0);
  packed[3] = count;
  packed[4] = days.length;
  packed.set(ids, HEAD);
  for (let k = 0; k < count; k++)
    packed[HEAD + count + k] = attributes(kinds[k] ?? 0, title[k] ?? 0, lead[k] ?? 0, body[k] ?? 0);
  packed.set(days, HEAD + 2 * count);
  packed.set(quoted, HEAD + 2 * count + days.length);
  return packed;
};

/** The day of packed terms: a day's number, null where undated. */
export const packedDay = (packed: Uint32Array): number | null => {
  const day = packed[0] ?? NO_DAY;
  return day === NO_DAY ? null : day | 0;
};

/** The language of packed terms; empty where undetermined. */
export const packedLanguage = (packed: Uint32Array): string => {
  const code = packed[2] ?? 0;
  if (code === 0) return '';
  return String.fromCharCode(...[code >>> 16, code & 0xffff].filter((unit) => unit > 0));
};

/** The terms that `packTerms` packed. */
export const unpackTerms = (packed: Uint32Array): Terms => {
  const count = packed[3] ?? 0;
  const quotedFrom = HEAD + 2 * count + (packed[4] ?? 0);
  const about = packed.subarray(HEAD + count, HEAD + 2 * count);
  const bits = (shift: number): Uint8Array => {
    const column = new Uint8Array(count);
    for (let k = 0; k < count; k++) column[k] = (about[k] ?? 0) >>> shift;
    return column;
  };
  return {
    ids: packed.subarray(HEAD, HEAD + count),
    kinds: bits(0),
    title: bits(8),
    lead: bits(16),
    body: bits(24),
    days: packed.subarray(HEAD + 2 * count, quotedFrom),
    quoted: packed.subarray(quotedFrom),
    weekday: packed[1] ? packed[1] - 1 : null,
    day: packedDay(packed),
    language: packedLanguage(packed),
  };
};
