import type { Fact } from '../../model/index.ts';
import { isAgency } from './agencies.ts';
import { lineNumber, textAt, type Found, type Page } from './page.ts';

const LABELLED =
  /^(?:photo|image|picture|illustration|caption|pictured|file photo|foto)(?: credit| courtesy| by| of)?\s?[:|©]\s?\S/i;

/** Credits with a label or a sign of their own, at the end of a line. */
const PHOTO_BY =
  /\((?:AP |File |Reuters |AFP |Getty |EPA )?(?:Photo|Image|Picture|Illustration|Credit|Courtesy)s?(?: by| of|:|\/)[^()]{2,80}\)$/;
const LABEL_BEHIND =
  /\b(?:Photo(?:graph)?|Image|Picture|Illustration|Foto|Credit)s?(?: credit| by| courtesy)?\s?[:©]\s?[^:]{2,80}$/;
const COPYRIGHT = /©\s?\p{Lu}[\p{L}\p{M}.'’/ -]{2,60}$/u;
const VIA = /\bvia ([^.,;:]{2,40})$/;
/** An agency's name at the end, set off from the words before it. */
const SET_OFF = /[.,:–—([|-]\s?([\p{L}.&' -]{2,40}?)[)\]]?\.?$/u;

const LONGEST = 600;
const TAIL = 160;

/** `Jane Doe / AGENCY / OTHER`: the last parts between strokes, an agency among them. */
const betweenStrokes = (tail: string): boolean => {
  if (!tail.includes('/') || tail.includes('://')) return false;
  const parts = tail.replace(/(?<![)\].])[)\].]+$/, '').split('/');
  const credits = parts.slice(Math.max(1, parts.length - 2)).map((part) => part.trim());
  const before =
    (parts[parts.length - 1 - credits.length] ?? '').split(/[([.]/).at(-1)?.trim() ?? '';
  return credits.some(isAgency) || (isAgency(before) && (credits[0] ?? '').length <= 40);
};

/** True where a line ends in a picture's credit in a form that sentences do not end in. */
const surely = (tail: string): boolean =>
  betweenStrokes(tail) ||
  isAgency(VIA.exec(tail)?.[1]?.replace(/[)\]]$/, '') ?? '') ||
  (tail.endsWith(')') && PHOTO_BY.test(tail)) ||
  ((tail.includes(':') || tail.includes('©')) && (LABEL_BEHIND.test(tail) || COPYRIGHT.test(tail)));

/** True where it ends in an agency's name as a sentence could: believed of dropped lines only. */
const maybe = (tail: string): boolean => isAgency(SET_OFF.exec(tail)?.[1]?.trim() ?? '');

/**
 * Captions and picture credits: lines above or within the body that end in a picture's credit.
 * They are taken out of it, whatever the model says: a credit tells more than a shape.
 */
export const findCaptions = (page: Page): Found<Fact[]> => {
  const found: Found<Fact[]> = { fact: [], claims: [] };
  const from = Math.max(0, page.first - 12);
  for (let index = from; index <= page.last; index++) {
    const text = textAt(page, index);
    if (text.length > LONGEST || text.length < 6) continue;
    const tail = text.slice(-TAIL);
    if (!LABELLED.test(text) && !surely(tail) && (page.kept[index] || !maybe(tail))) continue;
    found.fact.push({
      value: text,
      basis: 'stated',
      evidence: text,
      line: lineNumber(page, index),
    });
    found.claims.push({ index, reason: 'caption' });
  }
  return found;
};
