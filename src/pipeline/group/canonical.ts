import type { Document } from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';
import { dayNumber } from './calendar.ts';

/** A date outside these years is a slip of the page, not the day of an article. */
const FIRST_DAY = dayNumber('1600-01-01') ?? 0;
const LAST_DAY = dayNumber('2199-12-31') ?? 0;

/**
 * The day grouping may rely on, as a day's number; null without one. The zero of computer clocks
 * (1 January 1970) is what a page prints when it knows no date.
 */
export const usableDay = (document: Document): number | null => {
  const day = dayNumber(document.published);
  return day === null || day === 0 || day < FIRST_DAY || day > LAST_DAY ? null : day;
};

/**
 * The documents in the order in which all of grouping works: earliest first, undated last, ties
 * by their words and only then by their ids. It depends on nothing but the documents, so whatever
 * follows gives the same result in whatever order and batches they came.
 */
export const canonical = (documents: readonly Document[]): Document[] =>
  documents
    .map((document) => ({ document, day: usableDay(document) ?? Infinity }))
    .sort(
      inOrder(
        by(({ day }) => day),
        by(({ document }) => document.title ?? ''),
        by(({ document }) => document.text),
        by(({ document }) => document.id),
      ),
    )
    .map(({ document }) => document);
