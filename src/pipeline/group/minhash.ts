import { hashPair, scramble } from './hash.ts';

/**
 * MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4).
 * With 64 bands of 2 rows two texts that share a fifth of their shingles meet with probability
 * .93, two that share a hundredth with .006.
 */
const BANDS = 64;
const ROWS = 2;

/** In a larger bucket a text is held only against this many at each end of those before it. */
const NEAR = 8;

/** Multipliers and offsets of the hash family `x → a·x + b mod 2³²`, the same on every run. */
const MULTIPLIERS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => scramble(2 * i + 1) | 1);
const OFFSETS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => scramble(0x5bd1e995 ^ i));

/** The keys of a set's bands. */
const bandKeys = (set: Uint32Array): Uint32Array => {
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let k = 0; k < minima.length; k++) {
    const multiplier = MULTIPLIERS[k] ?? 1;
    const offset = OFFSETS[k] ?? 0;
    let least = 0xffffffff;
    for (const value of set) {
      const hash = (Math.imul(value, multiplier) + offset) >>> 0;
      if (hash < least) least = hash;
    }
    minima[k] = least;
  }
  return Uint32Array.from({ length: BANDS }, (_, band) =>
    hashPair(minima[band * ROWS] ?? 0, minima[band * ROWS + 1] ?? 0),
  );
};

/**
 * Pairs of sets that probably overlap, each once, the later set first. Empty sets meet none.
 * Time and memory grow with the sets' sizes and, thanks to `NEAR`, linearly with their number
 * however many are alike.
 */
export function* similarPairs(sets: readonly Uint32Array[]): Generator<[number, number]> {
  // previous[band × n + i] is a place in `buckets` lists: the members of set i's bucket so far.
  const buckets = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  const seen = new Int32Array(sets.length).fill(-1);
  for (const [i, set] of sets.entries()) {
    if (set.length === 0) continue;
    const keys = bandKeys(set);
    for (const [band, bucket] of buckets.entries()) {
      const key = keys[band] ?? 0;
      const members = bucket.get(key);
      if (!members) {
        bucket.set(key, [i]);
        continue;
      }
      const near =
        members.length > 2 * NEAR ? [...members.slice(0, NEAR), ...members.slice(-NEAR)] : members;
      for (const j of near) {
        if (seen[j] === i) continue;
        seen[j] = i;
        yield [i, j];
      }
      members.push(i);
    }
  }
}
