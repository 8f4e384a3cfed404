import type { Fact } from '../../model/index.ts';
import { AGENCY_PATTERN, isAgency } from './agencies.ts';
import { datesIn, type DateText } from './date-text.ts';
import { lineNumber, textAt, type Claim, type Page } from './page.ts';

/** Where the story was filed, whom the text credits, and what the credit dates. */
export type Dateline = {
  place: Fact | null;
  credit: Fact | null;
  date: DateText | null;
  claims: Claim[];
};

const NONE: Dateline = { place: null, credit: null, date: null, claims: [] };

/** A town as datelines print it: `BRUSSELS`, `Tel Aviv`, `WASHINGTON, D.C.`, `KYIV, Ukraine`. */
const PLACE =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,25}(?: (?:\\p{Lu}|de |la |el |al-)[\\p{L}\\p{M}.'’-]{0,25}){0,3}";
const REGION = `(?:, ${PLACE})?`;
const DAY =
  '(?:, (?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?))?';
const CREDITED = new RegExp(
  `^(${PLACE}${REGION})${DAY},? ?\\(([^()]{2,120})\\)\\s*(?:[-–—:]+\\s*)?(?=\\S)`,
  'u',
);
const CAPITALS =
  /^(\p{Lu}[\p{Lu}\p{M}.'’-]{2,25}(?: [\p{Lu}\p{M}.'’-]{2,25}){0,3}(?:, \p{Lu}[\p{L}\p{M}.'’-]{1,25}(?: \p{Lu}[\p{L}\p{M}.'’-]{1,25})?)?)\s*(?:[—–]|-{1,2}(?= ))\s*(?=[\p{Lu}\p{N}“"‘'(])/u;
const DATED = new RegExp(`^(${PLACE}${REGION})${DAY.slice(0, -1)}\\s*[-–—]+\\s+(?=\\S)`, 'u');
const OPENING = new RegExp(`^\\((${AGENCY_PATTERN})\\)\\s*(?:[-–—]+\\s*)?(?=\\S)`, 'u');

/** Words in capitals that open a paragraph before a dash and name no town. */
const NO_PLACE =
  /^(?:UPDATED?|BREAKING(?: NEWS)?|WATCH|LIVE|OPINION|ANALYSIS|COMMENT|EXCLUSIVE|VIDEO|PHOTOS?|EDITORIAL|FEATURE|INTERVIEW|EXPLAINER|READ|LISTEN|NOTE|CORRECTION|ADVERTISEMENT|NATO|UNESCO|UNICEF|OPEC|NASA|FIFA|UEFA|WHO|USA|U\.S\.A?\.?)$/;

/** True for the inside of a bracket that credits: it names an agency, or is dated as credits are. */
const isCredit = (inside: string): boolean =>
  inside.split(/(?<!\s)\s+[-–—]\s+|(?:(?<!\s)\s+)?[/|,]\s*/u).some((part) => isAgency(part)) ||
  datesIn(inside).length > 0;

const read = (
  text: string,
): { place: string | null; credit: string | null; length: number } | null => {
  const start = text.slice(0, 300);
  const credited = CREDITED.exec(start);
  if (credited?.[2] !== undefined && isCredit(credited[2]))
    return { place: credited[1] ?? null, credit: credited[2], length: credited[0].length };
  const opening = OPENING.exec(start);
  if (opening) return { place: null, credit: opening[1] ?? null, length: opening[0].length };
  const plain = CAPITALS.exec(start) ?? DATED.exec(start);
  if (plain && !isAgency(plain[1] ?? '') && !NO_PLACE.test(plain[1] ?? ''))
    return { place: plain[1] ?? null, credit: null, length: plain[0].length };
  return null;
};

/** A dateline at the start of one of the first kept paragraphs; it is taken out of the body. */
export const findDateline = (page: Page): Dateline => {
  let seen = 0;
  for (let index = page.first; index <= page.last && seen < 2; index++) {
    if (!page.kept[index]) continue;
    seen++;
    const text = textAt(page, index);
    const found = (page.lines[index]?.scan.words.length ?? 0) >= 8 ? read(text) : null;
    if (found === null) continue;
    const fact = (value: string): Fact => ({
      value,
      basis: 'stated',
      evidence: text.slice(0, found.length).trim(),
      line: lineNumber(page, index),
    });
    return {
      place: found.place === null ? null : fact(found.place),
      credit: found.credit === null ? null : fact(found.credit),
      date: found.credit === null ? null : (datesIn(found.credit)[0] ?? null),
      claims: [{ index, reason: 'dateline', rest: text.slice(found.length) }],
    };
  }
  return NONE;
};
