import type { Fact } from '../../model/index.ts';
import { AGENCY_PATTERN } from './agencies.ts';
import { lineNumber, textAt, type Found, type Page } from './page.ts';

const PERSON = "[\\p{L}\\p{M}.'’-]{1,30}(?: [\\p{L}\\p{M}.'’-]{1,30}){0,4}";

/** A picture's credit at the end of a line, in a form that sentences do not end in. */
const SURE = new RegExp(
  '(?:' +
    `${PERSON}\\s?/\\s?(?:${AGENCY_PATTERN})(?:\\s?/\\s?[\\p{L}\\p{M} .-]{2,40})?[)\\]]?` +
    `|(?:${AGENCY_PATTERN})\\s?/\\s?${PERSON}[)\\]]?` +
    `|\\bvia (?:${AGENCY_PATTERN})[)\\]]?` +
    '|\\((?:AP |File |Reuters |AFP |Getty |EPA )?(?:Photo|Image|Picture|Illustration|Credit|Courtesy)s?(?: by| of|:|/)[^()]{2,80}\\)' +
    '|\\b(?:Photo(?:graph)?|Image|Picture|Illustration|Foto|Credit)s?(?: credit| by| courtesy)?\\s?[:©]\\s?[^:]{2,80}' +
    "|©\\s?\\p{Lu}[\\p{L}\\p{M}.'’/ -]{2,60}" +
    ')$',
  'u',
);

/** A credit that a sentence could end in too: believed only where the model drops the line. */
const LIKELY = new RegExp(`[.,:–—(\\[-]\\s?(?:${AGENCY_PATTERN})[)\\]]?\\.?$`, 'u');

const LABELLED =
  /^(?:photo|image|picture|illustration|caption|pictured|file photo|foto)(?: credit| courtesy| by| of)?\s?[:|©]\s?\S/i;

const LONGEST = 600;

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
    const tail = text.slice(-160);
    const sure = LABELLED.test(text) || SURE.test(tail);
    if (!sure && (page.kept[index] || !LIKELY.test(tail))) continue;
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
