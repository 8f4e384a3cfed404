import type { Fact } from '../../model/index.ts';
import { AGENCY_PATTERN, isAgency } from './agencies.ts';
import { lineNumber, textAt, type Claim, type Found, type Page } from './page.ts';

const SOURCE = /^(?:source|sources|quelle|via|agency)\s*[:|]\s*(\S.{0,80})$/i;
const FIRST =
  /^(?:this (?:article|story|post|piece) )?(?:was )?(?:first|originally) (?:published|appeared)(?: (?:by|in|on|at))\s+(?:the )?(\p{Lu}[^.]{1,60})\.?$/iu;
const INPUTS = new RegExp(
  `^\\(?(?:with (?:additional )?(?:inputs?|reporting|files?|information)|inputs?) (?:from|by) (?:the )?((?:${AGENCY_PATTERN})(?:(?:,| and|,? &) (?:${AGENCY_PATTERN})){0,3})\\)?\\.?$`,
  'iu',
);
const SHARED = /^\(?(?:with|inputs?)\b/i;
/** The longest agency's name with the signs around it, in characters. */
const LONGEST_NAME = 40;
const ALONE = new RegExp(`^[-–—(]{0,2}\\s?(${AGENCY_PATTERN})\\s?\\)?\\.?$`, 'u');

/** How far behind the body a credit may stand, in segments. */
const BEHIND = 12;

/** The agency or original that a line of its own names, at the head or the end of the article. */
export const findCredit = (
  page: Page,
  bylines: readonly { name: string; index: number }[],
): Found<Fact> | null => {
  const fact = (index: number, value: string): Fact => ({
    value: value.trim(),
    basis: 'stated',
    evidence: textAt(page, index),
    line: lineNumber(page, index),
  });
  const claim = (index: number): Claim[] => [{ index, reason: 'credit' }];
  for (
    let i = Math.max(0, page.last - 1);
    i <= Math.min(page.last + BEHIND, page.lines.length - 1);
    i++
  ) {
    const text = textAt(page, i);
    if (text.length > 140) continue;
    const source = SOURCE.exec(text)?.[1];
    const value =
      (source !== undefined && !/^https?:/i.test(source) && source.split(' ').length <= 6
        ? source
        : undefined) ??
      FIRST.exec(text)?.[1] ??
      (SHARED.test(text) ? INPUTS.exec(text)?.[1] : undefined) ??
      (text.length <= LONGEST_NAME ? ALONE.exec(text)?.[1] : undefined);
    if (value !== undefined) return { fact: fact(i, value), claims: claim(i) };
  }
  const agency = bylines.find(({ name }) =>
    name.split(/(?:(?<!\s)\s+)?(?:,|\/|&|\band\b)\s*/).some(isAgency),
  );
  return agency ? { fact: fact(agency.index, agency.name), claims: [] } : null;
};
