import { plainJson } from '../json.ts';
import type { Citation } from './citation.ts';
import { oneLine, quoted } from './plain.ts';

/** A name that is not taken apart: which of its words is the family's, no capture says. */
type Name = { literal: string };
type CslDate = { 'date-parts': [[number, number, number]] };

/** An item of CSL-JSON, as far as it is used here. */
export type CslItem = {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title?: string;
  author?: Name[];
  'container-title'?: string;
  issued?: CslDate;
  'event-date'?: CslDate;
  section?: string;
  language?: string;
  URL: string;
  archive?: string;
  archive_location?: string;
  note?: string;
};

const dateOf = (day: string | undefined): CslDate | undefined => {
  if (day === undefined) return undefined;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
};

const text = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : oneLine(value);

/** A citation as an item of CSL-JSON, the input of citation processors (csl-data schema 1.0.2). */
export const cslItem = (citation: Citation): CslItem => {
  const { key, kind, authors, original, page } = citation;
  const date = dateOf(citation.day);
  return {
    id: key,
    type: kind === 'article' ? 'article-newspaper' : 'webpage',
    title: text(citation.title),
    author: authors.length > 0 ? authors.map((name) => ({ literal: oneLine(name) })) : undefined,
    'container-title': text(citation.container),
    issued: kind === 'article' ? date : undefined,
    // The day on which it happened: the page that compares has none.
    'event-date': kind === 'story' ? date : undefined,
    section: text(citation.section),
    language: citation.language,
    URL: original ?? page,
    archive: kind === 'article' ? citation.site : undefined,
    archive_location: kind === 'article' ? page : undefined,
    note: quoted(citation),
  };
};

/** A file of CSL-JSON: a list of items. */
export const cslJson = (citation: Citation): string => `${plainJson([cslItem(citation)])}\n`;
