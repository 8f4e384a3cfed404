import type { Common } from './common.ts';
import { LIGHT } from './light.ts';
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
  /** As much is enough where four words stand together in both; where none do, more. */
  together: 4,
  scattered: 0.7,
  /** Share of its content words, also of those that are no names, and how many at least. */
  contentRatio: 0.5,
  content: 2,
  /** The same start, then other words: an unbroken run, its content words, and the ratio with it. */
  run: 5,
  runRatio: 0.5,
  /** A run that no one says twice: where each goes on differently, they overlap. */
  passage: { words: 12, content: 5 },
  /** Where the speaker of one is not known. */
  unknown: { words: 6, ratio: 0.8, content: 3 },
  /** The same, where the other holds all its words in a row, content words that are no names among them. */
  unknownHeld: { words: 4, content: 3, plain: 2 },
  /** Where the articles name two speakers: their attributions conflict, the words do not. */
  against: { words: 10, ratio: 0.9, content: 5 },
  /** A headline and the body of its article. */
  headlineRatio: 0.8,
  /** Within one article: a repetition, not a second sentence that resembles the first. */
  repeatRatio: 0.9,
  /** Up to so many words it is a short piece, which needs every word and the context's support. */
  piece: 3,
  brief: 5,
  briefRatio: 0.8,
  /** Words from which the same sentence in one story is the same remark, whatever its words. */
  sentence: 4,
  /** Words from which a stretch that the other has whole is a part of it, with one word of weight. */
  stretch: 6,
  /** Days between the articles, for pieces. */
  days: 4,
} as const;

/** Support that a piece needs from its context, by its number of content words. */
const SUPPORT_NEEDED: readonly number[] = [Infinity, 1.5, 1, 0.5];
/** What suffices for three words or more in a row, however few of them are content words. */
const PHRASE_SUPPORT = 1;

/** What a word of the context counts that is common in the topic, and a word next to the piece. */
const COMMON_WEIGHT = 0.5;
const ADJACENT_WEIGHT = 0.75;

/** A headline quotes its own article before any other, and a copy its original. */
const OWN_HEADLINE = 1;
const SAME_TEXT = 2;

/** Support decides only between candidates that the words leave equal. */
const BACKING = 10;

const DAY = 86_400_000;

const daysApart = (a: Spoken, b: Spoken): number =>
  a.day === null || b.day === null ? 0 : Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY;

/** Whether the sentences date the two remarks differently. */
const occasionsConflict = (a: Spoken, b: Spoken): boolean =>
  daysApart(a, b) > THRESHOLDS.days || conflict(a.around().weekdays, b.around().weekdays);

/**
 * Evidence outside the marks that a piece comes from a longer quotation: words next to it that the
 * other has next to the same words (`“ready” to leave` – `we are ready to go`), and content words of its
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
  const { sentence, before, after } = piece.around();
  for (const stem of sentence)
    if (there.has(stem) && !own.has(stem) && !ignored.has(stem))
      total += common(stem) ? COMMON_WEIGHT : 1;
  for (const [i, key] of before.entries())
    if (other.units[at - 1 - i]?.key === key) total += ADJACENT_WEIGHT;
    else break;
  for (const [i, key] of after.entries())
    if (other.units[at + run + i]?.key === key) total += ADJACENT_WEIGHT;
    else break;
  return total;
};

/** Who is said to have said two quotations, as far as the articles tell. */
type Relation = 'one speaker' | 'two speakers' | 'unknown';

/** Whether a description without a name (`a federal judge`) fits a speaker's roles. */
const fits = (unnamed: Spoken, named: Spoken): boolean =>
  unnamed.description !== null && named.roles.has(unnamed.description) && sameStory(unnamed, named);

const sameStory = (a: Spoken, b: Spoken): boolean => a.story === b.story;

const relationOf = (a: Spoken, b: Spoken): Relation => {
  if (a.speaker !== null && b.speaker !== null)
    return a.speaker === b.speaker ? 'one speaker' : 'two speakers';
  if (a.speaker === null && b.speaker !== null && fits(a, b)) return 'one speaker';
  if (b.speaker === null && a.speaker !== null && fits(b, a)) return 'one speaker';
  return 'unknown';
};

/** A pair of quotations under judgement. */
type Pair = { short: Spoken; long: Spoken; like: Likeness };

/** Nearly the same words at length: enough where a name is missing, or stands against another. */
const isVerbatim = (
  { short, long, like }: Pair,
  least: { words: number; ratio: number; content: number },
): boolean =>
  sameStory(short, long) &&
  short.units.length >= least.words &&
  like.ratio >= least.ratio &&
  like.content >= least.content &&
  like.plainRatio >= THRESHOLDS.contentRatio;

/** Whether the words stand in what the speaker of the longer one quotes of another: no conflict. */
const isQuotedInside = ({ long, like }: Pair): boolean =>
  long.nested.some(({ from, to }) => from <= like.first && like.last < to);

/** Whether the other article, which names the speaker, prints all the words in a row. */
const isHeldAnonymously = ({ short, long, like }: Pair): boolean => {
  const { words, content, plain } = THRESHOLDS.unknownHeld;
  const held = long.units.slice(like.at, like.at + like.run);
  return (
    (short.speaker !== null || long.speaker !== null) &&
    sameStory(short, long) &&
    like.run === short.units.length &&
    like.run >= words &&
    like.runContent >= content &&
    held.filter((unit) => unit.content && !unit.capital).length >= plain
  );
};

/** Whether a context backs a piece: within a story, half of what it takes across a topic. */
const isBacked = ({ short, long, like }: Pair, backing: number): boolean => {
  if (like.run < short.units.length || occasionsConflict(short, long)) return false;
  const needed = Math.min(
    SUPPORT_NEEDED[Math.min(short.content, 3)] ?? Infinity,
    short.units.length >= THRESHOLDS.piece ? PHRASE_SUPPORT : Infinity,
  );
  return backing >= (short.content > 1 && sameStory(short, long) ? needed / 2 : needed);
};

/** Whether whole sentences print the same words, or begin alike and then part. */
const isAlike = ({ short, long, like }: Pair): boolean => {
  const content =
    like.content >= THRESHOLDS.content &&
    like.contentRatio >= THRESHOLDS.contentRatio &&
    like.plainRatio >= THRESHOLDS.contentRatio;
  if (short.units.length <= THRESHOLDS.brief)
    return (
      content &&
      like.ratio >= THRESHOLDS.briefRatio &&
      (like.content > THRESHOLDS.content || !occasionsConflict(short, long))
    );
  const run = (words: number, content: number): boolean =>
    sameStory(short, long) && like.run >= words && like.runContent >= content && like.runPlain > 0;
  const begins =
    (run(THRESHOLDS.run, THRESHOLDS.content) && like.ratio >= THRESHOLDS.runRatio) ||
    run(THRESHOLDS.passage.words, THRESHOLDS.passage.content);
  const wide = like.ratio >= THRESHOLDS.scattered || like.run >= THRESHOLDS.together;
  return begins || (content && like.ratio >= THRESHOLDS.ratio && wide);
};

/** Whether the longer one holds the words of the shorter in a row, on the same occasion as far as can be told. */
const isHeld = ({ short, long, like }: Pair): boolean =>
  like.run === short.units.length &&
  (short.keys === long.keys
    ? short.units.length >= THRESHOLDS.sentence
    : short.units.length >= THRESHOLDS.stretch &&
      short.units.some(({ stem, content }) => content && !LIGHT.has(stem))) &&
  sameStory(short, long) &&
  !occasionsConflict(short, long);

/** Whether two quotations share words enough for any of the rules: spares most comparisons. */
const isPossible = (short: Spoken, long: Spoken, relation: Relation): boolean => {
  if (short.text !== long.text) {
    if (relation === 'two speakers' && short.units.length < THRESHOLDS.against.words) return false;
    if (relation === 'unknown' && short.units.length < THRESHOLDS.unknownHeld.words) return false;
  }
  const repeats = short.article === long.article && short.quote.where === long.quote.where;
  let shared = 0;
  for (const { stem } of short.units) if (long.stems.has(stem)) shared++;
  const ratio = repeats ? THRESHOLDS.repeatRatio : THRESHOLDS.runRatio;
  return (
    shared >= Math.min(short.units.length * ratio, repeats ? Infinity : THRESHOLDS.passage.words)
  );
};

/** Strength of the evidence that two quotations are one utterance: 0 where it does not suffice. */
export const evidence = (
  a: Spoken,
  b: Spoken,
  common: Common,
  ignored: ReadonlySet<string>,
): number => {
  const [short, long] = a.units.length <= b.units.length ? [a, b] : [b, a];
  const n = short.units.length;
  if (short.content === 0 && (short.keys !== long.keys || n < THRESHOLDS.sentence)) return 0;
  if (a.quote.within === b.quote.id || b.quote.within === a.quote.id) return 0;
  const relation = relationOf(a, b);
  if (!isPossible(short, long, relation)) return 0;
  const like = likeness(short, long);
  const pair: Pair = { short, long, like };
  const strength = like.ratio + like.content / 100;
  if (a.article !== b.article && a.text === b.text) {
    if (like.ratio === 1 && long.units.length === n) return SAME_TEXT + strength;
    // An edited copy may shorten a quotation; another sentence of the same text is another remark.
    if (like.ratio < THRESHOLDS.repeatRatio) return 0;
  }
  if (a.article === b.article) {
    if (a.quote.where !== b.quote.where && relation !== 'two speakers') {
      const held = like.run === n || like.ratio >= THRESHOLDS.headlineRatio;
      const backing = support(short, long, like, common, ignored);
      return held ? OWN_HEADLINE + strength + backing / BACKING : 0;
    }
    if (like.ratio < THRESHOLDS.repeatRatio) return 0;
    // A subheading, or a phrase taken up again, without a name beside it.
    if (relation === 'unknown' && like.run === n && n >= THRESHOLDS.piece)
      return like.content >= THRESHOLDS.content ? strength : 0;
  }
  if (relation === 'one speaker' && isHeld(pair)) return strength;
  if (relation === 'two speakers')
    return isVerbatim(pair, THRESHOLDS.against) && !isQuotedInside(pair) ? strength : 0;
  if (relation === 'unknown')
    return isVerbatim(pair, THRESHOLDS.unknown) || isHeldAnonymously(pair) ? strength : 0;
  if (n > THRESHOLDS.piece && short.content > 1) return isAlike(pair) ? strength : 0;
  const backing = Math.max(
    support(short, long, like, common, ignored),
    long.units.length === n ? support(long, short, { ...like, at: 0 }, common, ignored) : 0,
  );
  return isBacked(pair, backing) ? strength + backing / BACKING : 0;
};
