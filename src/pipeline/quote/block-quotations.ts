import type { Range } from '../text/sentences.ts';
import type { Spanned } from './spans.ts';

/** The name at the end of a quotation set apart: `… — Jane Doe (@jane) 3 May`. */
const CREDIT = /\s[—–―]\s?\p{Lu}[^—–―]{2,80}$/u;

/** A line that is only a name behind a dash. */
const CREDIT_LINE = /^\s*[—–―]/u;

/** The beginning of the words that is looked for elsewhere, in UTF-16 units, and the least of it. */
const SOUGHT = 80;
const LEAST = 20;

/** True where the article prints the same words elsewhere: they are pulled out, not quoted. */
function isPulled(text: string, { start, end }: Range): boolean {
  const sought = text.slice(start, Math.min(end, start + SOUGHT)).replace(/[.,;:!?…]+$/u, '');
  if (sought.length < LEAST) return false;
  return text.indexOf(sought) < start || text.includes(sought, start + 1);
}

/**
 * The words of a passage that its article sets apart as a quotation, without marks; null where it does
 * not, where marks say more, or where the words are the article's own, pulled out.
 */
export function blockQuotation(text: string, passage: Spanned): Range | null {
  const { start, end, kind, spans } = passage;
  const words = text.slice(start, end);
  if (kind !== 'quotation' || spans.length > 0 || CREDIT_LINE.test(words)) return null;
  const credit = CREDIT.exec(words.slice(-SOUGHT - LEAST));
  const range = { start, end: end - (credit?.[0].length ?? 0) };
  if (!/[\p{L}\p{N}]/u.test(text.slice(range.start, range.end))) return null;
  return isPulled(text, range) ? null : range;
}
