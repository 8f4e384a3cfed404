import type { DateFact } from '../../../model/index.ts';
import { datesIn } from '../date-text.ts';
import type { Meta, Stated } from '../meta.ts';
import { Day } from '../../../model/index.ts';
import type { Page } from '../page.ts';
import type { Dates } from '../dates.ts';

const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?/;
const IN_URL = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/-]|$)/;

/** A machine-readable date: ISO 8601 as stated, no conversion between zones. */
export const dateFact = ({ value, where }: Stated): DateFact | null => {
  const iso = ISO.exec(value.trim());
  const [date] = iso === null ? datesIn(value) : [];
  const day = iso?.[1] ?? date?.value;
  if (day === undefined || !Day.safeParse(day).success) return null;
  const time = iso?.[2] ?? date?.time;
  const zone = iso?.[3] ?? date?.zone;
  return {
    value: day,
    ...(time !== undefined && { time }),
    ...(time !== undefined && zone !== undefined && { zone }),
    basis: 'stated',
    evidence: `${where}: ${value.slice(0, 100)}`,
  };
};

const firstOf = (list: readonly Stated[]): DateFact | null => {
  for (const one of list) {
    const fact = dateFact(one);
    if (fact !== null) return fact;
  }
  return null;
};

/** Dates from `<time>` elements between headline and body, or marked up as the article's. */
const fromTimes = (page: Page, meta: Meta, title: number): Stated[] =>
  meta.times
    .filter(
      ({ itemprop, block }) =>
        itemprop === 'datepublished' || (block >= title && block <= page.first + 2),
    )
    .map(({ datetime, text }) => ({
      value: datetime,
      where: `<time> ${text.trim().slice(0, 60)}`,
    }));

const fromUrl = (url: string | null): DateFact | null => {
  const [, year, month, day] = IN_URL.exec(url ?? '') ?? [];
  const value = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return Day.safeParse(value).success
    ? { value, basis: 'inferred', evidence: `the address: ${url ?? ''}` }
    : null;
};

/** Dates of an HTML page: JSON-LD, meta, `<time>`, the printed lines, the address, in that order. */
export const datesFromHead = (
  page: Page,
  meta: Meta,
  printed: Dates,
  found: { title: number; url: string | null },
): Dates => ({
  published:
    firstOf(meta.published) ??
    firstOf(fromTimes(page, meta, found.title)) ??
    printed.published ??
    fromUrl(found.url),
  updated: firstOf(meta.updated) ?? printed.updated,
  claims: printed.claims,
});
