import type { Range } from '../text/sentences.ts';
import { fold } from '../text/fold.ts';
import { CUES } from './lexicon/cues.ts';
import { FEMALE_NAMES, MALE_NAMES } from './lexicon/given-names.ts';
import { PEOPLE } from './lexicon/roles.ts';
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
  const sought = text
    .slice(start, Math.min(end, start + SOUGHT))
    .replace(/(?<![.,;:!?…])[.,;:!?…]+$/u, '');
  if (sought.length < LEAST) return false;
  return text.indexOf(sought) < start || text.includes(sought, start + 1);
}

/** A line below that may name whose words they are is not longer, in UTF-16 units. */
const CREDIT_LENGTH = 90;

/** So much above a block is looked at for a verb of saying. */
const ABOVE = 200;

const formsIn = (text: string): string[] => fold(text).split(/[^\p{L}'-]+/u);

/** True for a line that names somebody and says nothing: `Jane Doe, Institute of Physics`. */
function isCredit(line: string): boolean {
  if (CREDIT_LINE.test(line)) return true;
  if (line.length > CREDIT_LENGTH || !/^\p{Lu}.*[^.!?:]$/u.test(line)) return false;
  const [first = '', ...others] = formsIn(line);
  return (
    MALE_NAMES.has(first) || FEMALE_NAMES.has(first) || others.some((form) => PEOPLE.has(form))
  );
}

/** True for a line that says that somebody says what follows: `She wrote to the council:`. */
const introduces = (line: string): boolean =>
  line.endsWith(':') &&
  formsIn(line.slice(-ABOVE)).some((form) => {
    const cue = CUES.get(form);
    return cue?.strong === true && (cue.form === 'past' || cue.form === 'third');
  });

/** True where the passages around say that a block is somebody's words. */
function isGiven(text: string, before: Range | undefined, after: Range | undefined): boolean {
  const line = (range: Range | undefined): string =>
    range ? text.slice(range.start, range.end).trim() : '';
  return introduces(line(before)) || isCredit(line(after));
}

/**
 * The words of a passage that its article sets apart as a quotation, without marks; null where it does
 * not, where marks say more, where nothing around says that somebody is quoted (a call-out, a note),
 * or where the words are the article's own, pulled out.
 */
export function blockQuotation(
  text: string,
  passage: Spanned,
  before: Spanned | undefined,
  after: Spanned | undefined,
): Range | null {
  const { start, end, kind, spans } = passage;
  const words = text.slice(start, end);
  if (kind !== 'quotation' || spans.length > 0 || isCredit(words.trim())) return null;
  const credit = CREDIT.exec(words.slice(-SOUGHT - LEAST));
  const heading = after?.kind === 'heading' ? undefined : after;
  if (!credit && !isGiven(text, before, heading)) return null;
  const range = { start, end: end - (credit?.[0].length ?? 0) };
  if (!/[\p{L}\p{N}]/u.test(text.slice(range.start, range.end))) return null;
  return isPulled(text, range) ? null : range;
}
