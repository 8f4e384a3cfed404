import { usableDay } from '../group/usable-day.ts';
import { isCredited } from '../group/originality.ts';
import type { Direction, Document } from '../model/index.ts';
import { wordCount } from './tokens.ts';

/** True where one of some articles with its text names a document's outlet as its source. */
export const isCreditedBy = (document: Document, others: readonly Document[]): boolean =>
  isCredited(document, others);

/**
 * Why the original of a copy is one, by the order in which grouping tells originals
 * (`byOriginality`); `credited` says whether any of its copies credits it.
 */
export const directionOf = (original: Document, copy: Document, credited: boolean): Direction => {
  if (credited) return isCreditedBy(original, [copy]) ? 'credits' : 'credited';
  const [first, second] = [usableDay(original), usableDay(copy)].map((day) => day ?? Infinity);
  if (first !== second) {
    // A later original is one that an article of another original credits.
    if ((first ?? 0) > (second ?? 0)) return 'credited';
    return second === Infinity ? 'undated' : 'later';
  }
  if (copy.credit && !original.credit) return 'agency';
  return wordCount(original.text) > wordCount(copy.text) ? 'longer' : 'order';
};
