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
  /** Longest run of equal units unbroken in both, and the content units in it. */
  run: number;
  runContent: number;
  /** Where the run starts in the longer one. */
  at: number;
  /** First and last unit of the longer one that are matched; -1 where none is. */
  first: number;
  last: number;
};

/** Another form of a word is half a match. */
const RELATED = 0.5;

/** Compares the words of two quotations. `short` has no more units than `long`. */
export const likeness = (short: Spoken, long: Spoken): Likeness => {
  const pairs = matches(short.units, long.units);
  let matched = 0;
  let content = 0;
  let plain = 0;
  let best = { from: 0, length: 0, content: 0 };
  let current = { from: 0, length: 0, content: 0 };
  for (const [k, [i, j]] of pairs.entries()) {
    const a = short.units[i];
    const b = long.units[j];
    if (!a || !b) continue;
    const equal = a.key === b.key;
    matched += equal ? 1 : RELATED;
    if (a.content) content += equal ? 1 : RELATED;
    if (a.content && !a.capital) plain += equal ? 1 : RELATED;
    const previous = pairs[k - 1];
    const goesOn = previous?.[0] === i - 1 && previous[1] === j - 1 && current.length > 0;
    if (!equal) current = { from: k + 1, length: 0, content: 0 };
    else if (goesOn) {
      current = {
        from: current.from,
        length: current.length + 1,
        content: current.content + (a.content ? 1 : 0),
      };
    } else current = { from: k, length: 1, content: a.content ? 1 : 0 };
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
    at,
    first: pairs[0]?.[1] ?? -1,
    last: pairs.at(-1)?.[1] ?? -1,
  };
};
