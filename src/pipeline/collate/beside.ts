import { likeness, likenessOf } from './likeness.ts';
import { THRESHOLDS } from './evidence.ts';
import type { Spoken } from './spoken.ts';

/** Members of a cluster that a quotation is compared with, the fullest first: bounds the time. */
export const COMPARED = 20;

/** Units at the inner end of a part, missing in the whole, that show that the whole leaves words out. */
const LEFT_OUT = 3;

/**
 * Two quotations as separate parts of a longer one, null where they are not: how many units the
 * first of them has behind its last common word with the whole, and the second before its first.
 */
const parts = (a: Spoken, b: Spoken, whole: Spoken): { behind: number; before: number } | null => {
  if (Math.max(a.units.length, b.units.length) > whole.units.length) return null;
  const ofA = likeness(a, whole);
  const ofB = likeness(b, whole);
  if (Math.min(ofA.ratio, ofB.ratio) < THRESHOLDS.ratio) return null;
  if (ofA.last < ofB.first) return { behind: a.units.length - 1 - ofA.to, before: ofB.from };
  if (ofB.last < ofA.first) return { behind: b.units.length - 1 - ofB.to, before: ofA.from };
  return null;
};

/**
 * Whether a quotation may stand beside the members from its own article: as a repetition of one, or
 * where an attribution has split what another article prints as one.
 */
export const beside = (item: Spoken, members: readonly Spoken[]): boolean =>
  members
    .filter(
      ({ article, quote, keys }) =>
        article === item.article && quote.where === item.quote.where && keys !== item.keys,
    )
    .slice(0, COMPARED)
    .every(
      (member) =>
        likenessOf(item, member).ratio >= THRESHOLDS.repeatRatio ||
        members
          .slice(0, COMPARED)
          .some((whole) => whole.article !== item.article && parts(item, member, whole) !== null),
    );

/** Whether an attribution parts two quotations of one article that are one. */
const isSplit = (a: Spoken, b: Spoken): boolean =>
  a.article === b.article && a.quote.run !== null && a.quote.run === b.quote.run;

/** Where a quotation stands in another, and how many units it has before and behind that. */
type Place = { from: number; to: number; before: number; behind: number };

const placeIn = (whole: Spoken, item: Spoken): Place => {
  const like = likenessOf(item, whole);
  const { length } = item.units;
  return length <= whole.units.length
    ? { from: like.first, to: like.last, before: like.from, behind: length - 1 - like.to }
    : { from: like.from, to: like.to, before: like.first, behind: length - 1 - like.last };
};

/**
 * Whether only one member, put together from two utterances, brings a quotation and another member
 * together: the two have separate parts of it, and where it joins them one of them goes on (or begins
 * earlier), so that its words were not said in a row.
 */
export const bridged = (item: Spoken, whole: Spoken, members: readonly Spoken[]): boolean => {
  const own = placeIn(whole, item);
  return members.slice(0, COMPARED).some((member) => {
    if (member === whole || member.keys === item.keys || isSplit(item, member)) return false;
    const other = placeIn(whole, member);
    if (other.from < 0) return false;
    const leftOut =
      own.to < other.from
        ? Math.max(own.behind, other.before)
        : other.to < own.from
          ? Math.max(other.behind, own.before)
          : 0;
    return leftOut >= LEFT_OUT;
  });
};
