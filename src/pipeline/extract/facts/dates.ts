import type { DateFact } from '../../model/index.ts';
import { bitOf } from '../features/lexicon.ts';
import { datesIn, type DateText } from './date-text.ts';
import { lineNumber, textAt, type Claim, type Page } from './page.ts';

/** When the article was published and updated, and the lines that say so. */
export type Dates = { published: DateFact | null; updated: DateFact | null; claims: Claim[] };

const UPDATED = /\b(?:updated|modified|revised|last edited|edited)\b[^\d]{0,30}$/i;
const LABELLED =
  /\b(?:published|posted|updated|modified|date|on|first published|publication date)\b[^\d]{0,20}$/i;

const BEFORE = 25;
const BEHIND = 12;

/** Page furniture with a clock or a calendar: not the article's date. */
const WIDGET =
  bitOf('navigation') |
  bitOf('copyright') |
  bitOf('related') |
  bitOf('comments') |
  bitOf('account');

const factOf = (page: Page, index: number, date: DateText): DateFact => ({
  value: date.value,
  ...(date.time !== undefined && { time: date.time }),
  ...(date.zone !== undefined && { zone: date.zone }),
  basis: 'stated',
  evidence: textAt(page, index),
  line: lineNumber(page, index),
});

/** Reads the dates of one line into `to`; true where it held one. */
const readLine = (page: Page, index: number, to: Dates): boolean => {
  const text = textAt(page, index);
  const dates = datesIn(text);
  for (const date of dates) {
    const before = text.slice(Math.max(0, date.start - 40), date.start);
    const above = before.trim() === '' ? textAt(page, index - 1).slice(-40) : before;
    if (UPDATED.test(`${above} `)) to.updated ??= factOf(page, index, date);
    else to.published ??= factOf(page, index, date);
  }
  if (dates.length > 0) to.claims.push({ index, reason: 'date line' });
  return dates.length > 0;
};

/**
 * Dates printed between headline and body; failing that, up to a few lines above the headline, or
 * behind the body where a label such as "Published" stands before them.
 */
export const findDates = (page: Page, title: number): Dates => {
  const found: Dates = { published: null, updated: null, claims: [] };
  const short = (i: number): boolean => (page.lines[i]?.scan.words.length ?? 99) <= 25;
  const widget = (i: number): boolean => ((page.lines[i]?.announced.kinds ?? 0) & WIDGET) !== 0;
  const from = Math.max(0, page.first - BEFORE, title);
  const end = Math.min(page.first, page.lines.length);
  for (let i = from; i < end; i++) {
    if (short(i) && !widget(i)) readLine(page, i, found);
    if (found.published !== null && found.updated !== null) break;
  }
  if (found.published === null && found.updated === null) {
    for (let i = title - 1; i >= Math.max(0, title - 4); i--) {
      if (short(i) && !widget(i) && readLine(page, i, found)) break;
    }
  }
  for (let i = page.last + 1; i <= Math.min(page.last + BEHIND, page.lines.length - 1); i++) {
    if (found.published !== null || found.updated !== null) break;
    const text = textAt(page, i);
    const [date] = datesIn(text);
    if (date && short(i) && !widget(i) && LABELLED.test(`${text.slice(0, date.start).trimEnd()} `))
      readLine(page, i, found);
  }
  if (found.published === null && found.updated !== null) {
    found.published = {
      ...found.updated,
      basis: 'inferred',
      evidence: `only an update is dated: ${found.updated.evidence}`,
    };
  }
  return found;
};
