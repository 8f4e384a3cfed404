import type { Pair } from './chain.ts';
import { matches } from './match.ts';
import type { Spoken } from './spoken.ts';

/** How far the words of two quotations agree, seen from the shorter one. */
export type Likeness = {
  /** Share of the shorter one's units that the longer one has, in order. */
  ratio: number;
  /** Matched content units; another form of the word counts half. */
  content: number;
  /** Share of the shorter one's content units that are matched; of those that are no names. */
  contentRatio: number;
  plainRatio: number;
  /** Longest run of equal units unbroken in both, the content units in it, and those no names. */
  run: number;
  runContent: number;
  runPlain: number;
  /** Where the run starts in the longer one. */
  at: number;
  /** First and last unit of the longer one that are matched; -1 where none is. */
  first: number;
  last: number;
  /** The same of the shorter one. */
  from: number;
  to: number;
};

/** A run of equal units: its first pair, its length, and what it holds. */
type Run = { from: number; length: number; content: number; plain: number };

/** Another form of a word is half a match. */
const RELATED = 0.5;

/** Compares the words of two quotations, whichever is the shorter. */
export const likenessOf = (a: Spoken, b: Spoken): Likeness =>
  a.units.length <= b.units.length ? likeness(a, b) : likeness(b, a);

/** Compares the words of two quotations. `short` has no more units than `long`. */
export const likeness = (short: Spoken, long: Spoken): Likeness => {
  const pairs =
    short.keys === long.keys
      ? short.units.map((_, i): Pair => [i, i])
      : matches(short.units, long.units);
  let matched = 0;
  let content = 0;
  let plain = 0;
  let best: Run = { from: 0, length: 0, content: 0, plain: 0 };
  let current = best;
  for (const [k, [i, j]] of pairs.entries()) {
    const a = short.units[i];
    const b = long.units[j];
    if (!a || !b) continue;
    const equal = a.key === b.key;
    const isPlain = a.content && !a.capital;
    matched += equal ? 1 : RELATED;
    if (a.content) content += equal ? 1 : RELATED;
    if (isPlain) plain += equal ? 1 : RELATED;
    const previous = pairs[k - 1];
    const goesOn = previous?.[0] === i - 1 && previous[1] === j - 1;
    if (!goesOn || !equal) current = { from: equal ? k : k + 1, length: 0, content: 0, plain: 0 };
    if (equal)
      current = {
        from: current.from,
        length: current.length + 1,
        content: current.content + (a.content ? 1 : 0),
        plain: current.plain + (isPlain ? 1 : 0),
      };
    if (current.length > best.length) best = current;
  }
  const [, at = 0] = pairs[best.from] ?? [];
  const all = Math.max(1, short.units.length);
  const allPlain = short.units.filter((unit) => unit.content && !unit.capital).length;
  return {
    ratio: matched / all,
    content,
    contentRatio: short.content > 0 ? content / short.content : 0,
    plainRatio: allPlain > 0 ? plain / allPlain : 1,
    run: best.length,
    runContent: best.content,
    runPlain: best.plain,
    at,
    first: pairs[0]?.[1] ?? -1,
    last: pairs.at(-1)?.[1] ?? -1,
    from: pairs[0]?.[0] ?? -1,
    to: pairs.at(-1)?.[0] ?? -1,
  };
};
