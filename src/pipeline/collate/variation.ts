import type { Variation } from '../model/index.ts';
import { matches } from './match.ts';
import type { Unit } from './units.ts';

/** Words that may be left out between two parts before the reading counts as put together. */
const SPLICE = 4;

/** Words up to which a part woven into a sentence is a fragment. */
const FRAGMENT = 5;

/**
 * How a reading stands to the fullest reading: spelling, contractions, abbreviations,
 * forms of numbers, case and punctuation make no difference.
 */
export const variation = (
  reading: readonly Unit[],
  fullest: readonly Unit[],
  woven: boolean,
): Variation => {
  const equal = reading.every(({ key }, i) => key === fullest[i]?.key);
  if (equal && reading.length === fullest.length) return 'verbatim';
  const pairs = matches(reading, fullest).filter(([i, j]) => reading[i]?.key === fullest[j]?.key);
  const n = reading.length;
  if (woven && n <= FRAGMENT && n * 2 < fullest.length) return 'fragment';
  const [first] = pairs;
  const last = pairs.at(-1);
  if (!first || !last) return 'reworded';
  if (last[0] - first[0] + 1 > pairs.length) return 'reworded';
  const omitted = pairs.map(([, j], k) => j - (pairs[k - 1]?.[1] ?? j - 1) - 1);
  // Own words at an end are additions only where the other reading has none there in their place.
  const added = (first[0] > 0 && first[1] > 0) || (last[0] < n - 1 && last[1] < fullest.length - 1);
  if (added) return 'reworded';
  if (omitted.some((words) => words >= SPLICE)) return 'spliced';
  if (pairs.length < n) return omitted.every((words) => words === 0) ? 'extended' : 'reworded';
  return 'shortened';
};
