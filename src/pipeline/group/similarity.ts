import { daysBetween } from './named-days.ts';
import { overlap } from './shingles.ts';
import { NAME, NUMBER, PAIR } from './terms.ts';
import { damped, type Vectors } from './vectors.ts';

/** What two articles are compared by, as the weights name it. */
export const FEATURES = [
  /** Cosine of all words, and its square. */
  'whole',
  'wholeSquared',
  /** Cosines of the title's words, the lead's, the body's, of names, of word pairs. */
  'title',
  'lead',
  /** What the lead's is above a fifth. */
  'leadAbove',
  'body',
  'names',
  'pairs',
  /** Mean share of one's title that the other's title or lead has. */
  'titleInLead',
  /** Numbers, quoted words and names in titles that both have, each up to a full measure of 1. */
  'numbers',
  'quoted',
  'titleNames',
  /** How much both have at all, logarithmic, and the idf of their rarest common word. */
  'common',
  'rarest',
  /** Share of the words of the one with fewer, and of the one with more, that both have. */
  'held',
  'holds',
  /** How much the one with fewer has at all, logarithmic. */
  'little',
  /** What cosine, lead, shared words and pairs weigh in long articles: each times that. */
  'wholeInMuch',
  'leadInMuch',
  'heldInMuch',
  'pairsInMuch',
  /** 1 where both name days of the year: nearly the same one, or none within days. */
  'daysShared',
  'daysDiffer',
  /** 1 where both name a weekday first: the same, or another. */
  'weekdayShared',
  'weekdayDiffers',
  /** 1 where both are dated, and the days between them up to 10. */
  'dated',
  'days',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Similarities = Record<Feature, number>;

/** Full measures: squared idf of numbers and of names in titles, shared three-word sequences. */
const FULL_NUMBERS = 60;
const FULL_TITLE_NAMES = 40;
const FULL_QUOTED = 5;
const COMMON_UNIT = 20;
const MOST_DAYS = 10;
const LEAD_ABOVE = 0.2;
/** Named days that are one, and that are not, are so many days apart. */
const SAME_DAYS = 1;
const OTHER_DAYS = 5;

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Compares two articles of one set. Symmetrical; one pass over their terms. */
export const compare = (a: Vectors, b: Vectors): Similarities => {
  let whole = 0;
  let title = 0;
  let lead = 0;
  let body = 0;
  let names = 0;
  let pairs = 0;
  let titleInOther = 0;
  let otherInTitle = 0;
  let numbers = 0;
  let titleNames = 0;
  let common = 0;
  let rarest = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) {
      const idf = a.idf[i] ?? 0;
      const square = idf * (b.idf[j] ?? 0);
      const kinds = a.kinds[i] ?? 0;
      const otherKinds = b.kinds[j] ?? 0;
      if ((kinds | otherKinds) & PAIR) pairs += square;
      else {
        const inTitle = (a.title[i] ?? 0) > 0;
        const inOtherTitle = (b.title[j] ?? 0) > 0;
        const inLead = (a.lead[i] ?? 0) > 0;
        const inOtherLead = (b.lead[j] ?? 0) > 0;
        whole += (a.whole[i] ?? 0) * (b.whole[j] ?? 0);
        if (inTitle && inOtherTitle) title += square;
        if (inLead && inOtherLead) lead += square;
        if (inTitle && (inOtherTitle || inOtherLead)) titleInOther += square;
        if (inOtherTitle && (inTitle || inLead)) otherInTitle += square;
        body += damped(a.body[i] ?? 0) * damped(b.body[j] ?? 0) * square;
        if (kinds & otherKinds & NAME) names += square;
        if ((kinds | otherKinds) & NUMBER) numbers += square;
        if ((kinds | otherKinds) & NAME && inTitle && inOtherTitle) titleNames += square;
        common += square;
        if (idf > rarest) rarest = idf;
      }
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const [la, lb] = [a.lengths, b.lengths];
  const weekdays = a.weekday !== null && b.weekday !== null;
  const days = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  const named = daysBetween(a.days, b.days);
  const leads = ratio(lead, la.lead * lb.lead);
  const fewer = Math.min(la.words, lb.words) ** 2;
  const little = Math.log(1 + fewer / COMMON_UNIT);
  const held = ratio(common, fewer);
  const pairsCosine = ratio(pairs, la.pairs * lb.pairs);
  return {
    whole,
    wholeSquared: whole ** 2,
    title: ratio(title, la.title * lb.title),
    lead: leads,
    leadAbove: Math.max(0, leads - LEAD_ABOVE),
    body: ratio(body, la.body * lb.body),
    names: ratio(names, la.names * lb.names),
    pairs: pairsCosine,
    titleInLead: (ratio(titleInOther, la.title ** 2) + ratio(otherInTitle, lb.title ** 2)) / 2,
    numbers: Math.min(1, numbers / FULL_NUMBERS),
    quoted: Math.min(1, overlap(a.quoted, b.quoted) / FULL_QUOTED),
    titleNames: Math.min(1, titleNames / FULL_TITLE_NAMES),
    common: Math.log(1 + common / COMMON_UNIT),
    rarest,
    held,
    holds: ratio(common, Math.max(la.words, lb.words) ** 2),
    little,
    wholeInMuch: whole * little,
    leadInMuch: leads * little,
    heldInMuch: held * little,
    pairsInMuch: pairsCosine * little,
    daysShared: named !== null && named <= SAME_DAYS ? 1 : 0,
    daysDiffer: named !== null && named >= OTHER_DAYS ? 1 : 0,
    weekdayShared: weekdays && a.weekday === b.weekday ? 1 : 0,
    weekdayDiffers: weekdays && a.weekday !== b.weekday ? 1 : 0,
    dated: days === null ? 0 : 1,
    days: Math.min(MOST_DAYS, days ?? 0),
  };
};
