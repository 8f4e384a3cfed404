import type { Fact } from '../../model/index.ts';
import { nameBit } from '../html/element-names.ts';
import { isAgency } from './agencies.ts';
import { datesIn } from './date-text.ts';
import { isPersonName, peopleIn, sameKey } from './names.ts';
import { lineNumber, textAt, type Claim, type Page } from './page.ts';

/** A line that says who wrote the article. */
export type Byline = {
  people: Fact[];
  /** What the byline names where that is no person: the site, a desk or an agency. */
  others: { name: string; index: number }[];
  claims: Claim[];
};

const LABEL =
  /^(?:(?:written |posted |published |story |words |text |reported |report )?by|authors?|writer|reporters?)(?:\s*[:|]\s*|\s+)(?=\S)/i;
const EXPLICIT =
  /^(?:authors?|written by|by|reporters?|posted by)\s*[:|]\s*(?=\S)|^(?:written|posted|published|reported) by\s/i;

/** What follows the names in a byline. */
const AFTER_NAMES =
  /\s*(?:\||•|·|—|–|\s-\s|\(|@|\b\d|\b(?:published|updated|posted|last|on|in|for|is|at|from|min|share|comments?|follow|via|with)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.? \d).*$/i;
const AGENCY_TAIL = /\s+\d{1,3} ?(?:min(?:ute)?s?)(?: read)?$/i;

/** How far before the first and behind the last line of the body a byline is looked for. */
const BEFORE = 25;
const BEHIND = 12;

const namesOf = (text: string): string =>
  text
    .replace(AFTER_NAMES, '')
    .replace(AGENCY_TAIL, '')
    .replace(/[\s,;:|]+$/, '');

type Reading = { people: string[]; other: string | null };

/** What a single line says of the author; null where it is no byline. */
const readByline = (text: string, bare: boolean): Reading | null => {
  if (text.length > 200) return null;
  const label = LABEL.exec(text);
  if (label) {
    const list = namesOf(text.slice(label[0].length));
    const people = peopleIn(list);
    if (people.length > 0) return { people, other: null };
    const other = list.trim();
    const words = other.split(' ').length;
    return other !== '' && words <= 6 && /^\p{Lu}/u.test(other) ? { people: [], other } : null;
  }
  // "Jane Doe Published March 1, 2024", "Jane Doe | 1 March 2024"
  const [date] = datesIn(text);
  if (date || /\b(?:published|updated|posted)\b/i.test(text)) {
    const before = namesOf(date ? text.slice(0, Math.max(0, date.start)) : text);
    const people = before.length < 80 ? peopleIn(before) : [];
    return people.length > 0 ? { people, other: null } : null;
  }
  return bare && isPersonName(text) ? { people: [text], other: null } : null;
};

const isDate = (text: string): boolean => text.length < 80 && datesIn(text).length > 0;

const AUTHOR = nameBit('author');
const OTHERS = nameBit('comment') | nameBit('related');

/**
 * True where a name without a label may be the author's: beside a date, or in an element that says
 * so; and made of no words that the page's sentences or its furniture use.
 */
const mayBeBare = (page: Page, index: number): boolean => {
  const line = page.lines[index];
  if (!line || line.cohesion >= 0.5 || line.announced.words > 0) return false;
  const near = line.segment.markup?.near ?? 0;
  if ((near & AUTHOR) !== 0 && (near & OTHERS) === 0) return true;
  return isDate(textAt(page, index + 1)) || isDate(textAt(page, index - 1));
};

/**
 * The authors of the article: people that a byline between headline and body names, or that a
 * labelled line behind the body does. `site` holds keys (`sameKey`) of the site's own names.
 */
export const findByline = (page: Page, from: number, site: ReadonlySet<string>): Byline => {
  const found: Byline = { people: [], others: [], claims: [] };
  /** Reads a line; true where it named a person. */
  const take = (index: number, explicit: boolean): boolean => {
    const text = textAt(page, index);
    if (explicit && !EXPLICIT.test(text)) return false;
    const reading = readByline(text, !explicit && mayBeBare(page, index));
    if (reading === null) return false;
    found.claims.push({ index, reason: 'byline' });
    if (reading.other !== null) found.others.push({ name: reading.other, index });
    for (const name of reading.people) {
      if (site.has(sameKey(name)) || isAgency(name)) found.others.push({ name, index });
      else if (!found.people.some(({ value }) => sameKey(value) === sameKey(name)))
        found.people.push({
          value: name,
          basis: 'stated',
          evidence: text,
          line: lineNumber(page, index),
        });
    }
    return found.people.length > 0;
  };
  const start = Math.max(0, from, page.first - BEFORE);
  const end = Math.min(page.lines.length - 1, page.first + 1);
  for (let i = start; i <= end; i++) {
    const long = (page.lines[i]?.scan.words.length ?? 0) > 25;
    if (!long && take(i, i > page.first)) return found;
  }
  for (
    let i = Math.max(0, page.last);
    i <= Math.min(page.last + BEHIND, page.lines.length - 1);
    i++
  ) {
    if (take(i, true)) return found;
  }
  return found;
};
