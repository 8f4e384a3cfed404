import { citation as t } from '#strings';
import { list, longDay } from '../format.ts';
import { xmlText } from '../xml.ts';
import type { Citation } from './citation.ts';

/** A text on one line, without what no page can show. */
export const oneLine = (text: string): string => xmlText(text).replace(/\s+/g, ' ').trim();

/** Ends with the mark that ends a sentence, a mark of its own aside. */
const sentence = (text: string): string => (/[.!?…]["”’“»]?$/.test(text) ? text : `${text}.`);

/** The words that are cited, with whoever said them. */
export const quoted = ({ quotation }: Citation): string | undefined => {
  if (quotation === undefined) return undefined;
  const [text, speaker] = [oneLine(quotation.text), quotation.speaker];
  return speaker === undefined ? t.quoted(text) : t.said(oneLine(speaker), text);
};

/** Where this site shows an article as it was captured. */
export const archived = ({ kind, site, page }: Citation): string | undefined =>
  kind === 'article' ? t.archived(oneLine(site), page) : undefined;

/**
 * A citation in words: authors, title, where and when it stood, addresses. What is not stated is
 * left out, without a mark in its place: "n.d." would say that the article has no date, while only
 * its capture has none.
 */
export const plain = (citation: Citation): string => {
  const { authors, title, container, day, original, page } = citation;
  const stood = [container && oneLine(container), day && longDay(day)].filter(Boolean).join(', ');
  return [
    quoted(citation),
    authors.length > 0 ? sentence(list(authors.map(oneLine))) : undefined,
    title && t.title(oneLine(title)),
    stood && sentence(stood),
    original,
    archived(citation) ?? page,
  ]
    .filter(Boolean)
    .join(' ');
};
