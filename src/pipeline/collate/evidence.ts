import type { Common } from './common.ts';
import { likeness, type Likeness } from './likeness.ts';
import { conflict } from './sets.ts';
import type { Spoken } from './spoken.ts';

/**
 * Whether two quotations print the same words as spoken once. Precision comes first: joining two
 * that are not one claims that a second source heard it. The thresholds stand here, together.
 */
export const THRESHOLDS = {
  /** Share of the shorter one's words that the longer one holds in order. */
  ratio: 0.6,
  /** Share of its content words, and how many at least. */
  contentRatio: 0.5,
  content: 2,
  /** The same start, then other words: an unbroken run, its content words, and the ratio with it. */
  run: 5,
  runRatio: 0.5,
  /** Without a known speaker on one side: words, ratio, content words. */
  unknownWords: 6,
  unknownRatio: 0.8,
  unknownContent: 3,
  /** Within one article: a repetition, not a second sentence that resembles the first. */
  repeatRatio: 0.9,
  /** Two pieces of one article that an attribution splits, each held by a longer quotation. */
  partRatio: 0.8,
  /** Up to so many words it is a short piece, which needs every word and the context's support. */
  piece: 3,
  brief: 5,
  briefRatio: 0.8,
  /** Days between the articles, for pieces. */
  days: 4,
} as const;

/** Support that a piece needs from its context, by its number of content words. */
const SUPPORT_NEEDED: readonly number[] = [Infinity, 1.5, 1, 0.5];

/** What a word of the context counts that is common in the topic, and a word next to the piece. */
const COMMON_WEIGHT = 0.5;
const ADJACENT_WEIGHT = 0.75;

/** A headline quotes its own article before any other. */
const OWN_HEADLINE = 1;

const DAY = 86_400_000;

const daysApart = (a: Spoken, b: Spoken): number =>
  a.day === null || b.day === null ? 0 : Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY;

/** Whether the sentences date the two remarks differently. */
const occasionsConflict = (a: Spoken, b: Spoken): boolean =>
  daysApart(a, b) > THRESHOLDS.days || conflict(a.weekdays, b.weekdays);

/**
 * Evidence outside the marks that a piece comes from a longer quotation: words next to it that the
 * other has next to the same words (`“okay” with` – `I’m OK with that`), and content words of its
 * sentence in the other's words and paragraph. Words common in the topic count half; the speaker's
 * name and the words of the piece do not count.
 */
export const support = (
  piece: Spoken,
  other: Spoken,
  { at, run }: Likeness,
  common: Common,
  ignored: ReadonlySet<string>,
): number => {
  const own = new Set(piece.units.map(({ stem }) => stem));
  const there = new Set([...other.paragraph(), ...other.units.map(({ stem }) => stem)]);
  let total = 0;
  for (const stem of piece.sentence)
    if (there.has(stem) && !own.has(stem) && !ignored.has(stem))
      total += common(stem) ? COMMON_WEIGHT : 1;
  for (const [i, key] of piece.before.entries())
    if (other.units[at - 1 - i]?.key === key) total += ADJACENT_WEIGHT;
    else break;
  for (const [i, key] of piece.after.entries())
    if (other.units[at + run + i]?.key === key) total += ADJACENT_WEIGHT;
    else break;
  return total;
};

/** Strength of the evidence that two quotations are one utterance: 0 where it does not suffice. */
export const evidence = (
  a: Spoken,
  b: Spoken,
  common: Common,
  ignored: ReadonlySet<string>,
): number => {
  const [short, long] = a.units.length <= b.units.length ? [a, b] : [b, a];
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return 0;
  const n = short.units.length;
  if (n === 0 || short.content === 0) return 0;
  const like = likeness(short, long);
  const strength = like.ratio + like.content / 100;
  const sameArticle = a.article === b.article;
  const headline = a.quote.where === 'headline' || b.quote.where === 'headline';
  if (sameArticle && headline && a.quote.where !== b.quote.where) {
    const held = like.run === n || like.ratio >= THRESHOLDS.unknownRatio;
    return held ? OWN_HEADLINE + strength + support(short, long, like, common, ignored) / 10 : 0;
  }
  if (sameArticle && like.ratio < THRESHOLDS.repeatRatio) return 0;
  const known = a.speaker !== null && b.speaker !== null;
  if (!known) {
    const strong =
      a.story === b.story &&
      n >= THRESHOLDS.unknownWords &&
      like.ratio >= THRESHOLDS.unknownRatio &&
      like.content >= THRESHOLDS.unknownContent;
    return strong ? strength : 0;
  }
  if (n <= THRESHOLDS.piece || short.content === 1) {
    if (like.run < n || occasionsConflict(a, b)) return 0;
    const backing = Math.max(
      support(short, long, like, common, ignored),
      long.units.length === n ? support(long, short, { ...like, at: 0 }, common, ignored) : 0,
    );
    const needed = SUPPORT_NEEDED[Math.min(short.content, 3)] ?? Infinity;
    return backing >= needed || (n >= 3 && backing >= 1) ? strength + backing / 10 : 0;
  }
  if (n <= THRESHOLDS.brief)
    return like.ratio >= THRESHOLDS.briefRatio &&
      like.content >= THRESHOLDS.content &&
      !occasionsConflict(a, b)
      ? strength
      : 0;
  const alike =
    like.ratio >= THRESHOLDS.ratio &&
    like.content >= THRESHOLDS.content &&
    like.contentRatio >= THRESHOLDS.contentRatio;
  const sameStart =
    a.story === b.story &&
    like.run >= THRESHOLDS.run &&
    like.runContent >= THRESHOLDS.content &&
    like.ratio >= THRESHOLDS.runRatio;
  return alike || sameStart ? strength : 0;
};
