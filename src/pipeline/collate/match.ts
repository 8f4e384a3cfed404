import { chain, withoutStrays, type Pair } from './chain.ts';
import type { Unit } from './units.ts';

/** Rewards of a match: a content word anchors, a function word follows, a related form is weak. */
const CONTENT = 3;
const FUNCTION = 1.2;
const RELATED = 1.5;

/** Where each string of a list stands in it. */
const indices = (list: readonly (string | null)[]): Map<string, number[]> => {
  const result = new Map<string, number[]>();
  for (const [i, text] of list.entries()) {
    if (text === null) continue;
    const known = result.get(text);
    if (known) known.push(i);
    else result.set(text, [i]);
  }
  return result;
};

/**
 * The best chain of matches between places, each holding one or several units, and a reading's
 * units: equal keys match, and content words with one stem match weakly; strays are left out.
 */
export const matchPlaces = (
  places: readonly (readonly Unit[])[],
  reading: readonly Unit[],
): Pair[] => {
  const byKey = indices(reading.map(({ key }) => key));
  // Function words are related to nothing.
  const byStem = indices(reading.map(({ stem, content }) => (content ? stem : null)));
  const row = new Float64Array(reading.length);
  const weights = (i: number): Float64Array => {
    row.fill(0);
    for (const { stem, content } of places[i] ?? [])
      if (content) for (const j of byStem.get(stem) ?? []) row[j] = RELATED;
    for (const { key, content } of places[i] ?? [])
      for (const j of byKey.get(key) ?? []) row[j] = content ? CONTENT : FUNCTION;
    return row;
  };
  return withoutStrays(
    chain(places.length, reading.length, weights),
    ([, j]) => reading[j]?.content === true,
  );
};

/** The best chain of matches between two readings' units. */
export const matches = (a: readonly Unit[], b: readonly Unit[]): Pair[] =>
  matchPlaces(
    a.map((unit) => [unit]),
    b,
  );
