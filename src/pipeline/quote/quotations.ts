import type { Document } from '../model/index.ts';
import { filtered } from './filter.ts';
import { laidOut } from './layout.ts';
import { spanned, spansOf, type Spanned } from './spans.ts';

/** Words that are quoted, without a speaker: `start`/`end` into the text or, in a headline, the title. */
export type Quotation = { where: 'body' | 'headline'; start: number; end: number; text: string };

/** The passages of the body with their quotations. */
export const bodyOf = (document: Document): Spanned[] =>
  laidOut(document.text, filtered(document.text, spanned(document)));

/** The title as one passage with its quotations; empty without a title. */
export const headlineOf = (title: string): Spanned[] =>
  title.trim()
    ? filtered(title, spansOf(title, [{ start: 0, end: title.length, kind: 'heading' }]))
    : [];

const listed = (
  text: string,
  passages: readonly Spanned[],
  where: Quotation['where'],
): Quotation[] =>
  passages.flatMap(({ spans }) =>
    spans.map(({ start, end }) => ({ where, start, end, text: text.slice(start, end) })),
  );

/**
 * The words between marks in a document, without asking who speaks: what grouping compares.
 * Headline first, then in reading order. Linear; never throws.
 */
export function quotations(document: Document): Quotation[] {
  const title = document.title ?? '';
  return [
    ...listed(title, headlineOf(title), 'headline'),
    ...listed(document.text, bodyOf(document), 'body'),
  ];
}
