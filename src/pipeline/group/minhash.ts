import { hashPair, scramble } from './hash.ts';

/**
 * MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4).
 * With 64 bands of 2 rows two texts that share a fifth of their shingles meet with probability
 * .93, two that share a hundredth with .006.
 */
export const BANDS = 64;
const ROWS = 2;

/**
 * The 128 minima come from 8 permutations, each cut into 16 bins with a minimum of its own (one
 * permutation hashing: Li, Owen, Zhang 2012), which is 16 times as fast as 128 permutations.
 */
const PERMUTATIONS = 8;
const BIN_BITS = 4;
const BINS = 1 << BIN_BITS;

/** In a larger bucket a text is held only against so many of those before it. */
const NEAR = 16;

/** Multipliers and offsets of the hash family `x → a·x + b mod 2³²`, the same on every run. */
const MULTIPLIERS = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => scramble(2 * i + 1) | 1);
const OFFSETS = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => scramble(0x5bd1e995 ^ i));

const NONE = 0xffffffff;

/** The 128 minima of a set. An empty bin takes the minimum of the next that is not, moved on. */
const minima = (set: Uint32Array): Uint32Array => {
  const found = new Uint32Array(PERMUTATIONS * BINS).fill(NONE);
  for (let p = 0; p < PERMUTATIONS; p++) {
    const multiplier = MULTIPLIERS[p] ?? 1;
    const offset = OFFSETS[p] ?? 0;
    for (const value of set) {
      const hash = scramble(Math.imul(value, multiplier) + offset);
      const bin = p * BINS + (hash >>> (32 - BIN_BITS));
      if (hash < (found[bin] ?? NONE)) found[bin] = hash;
    }
  }
  return found.map((minimum, bin) => {
    const first = bin - (bin % BINS);
    let value = minimum;
    for (let step = 1; value === NONE && step < BINS; step++) {
      const next = found[first + ((bin + step) % BINS)] ?? NONE;
      if (next !== NONE) value = (next + step) >>> 0;
    }
    return value;
  });
};

/** The keys of a set's bands: sets that have one in common probably overlap. */
export const bandKeys = (set: Uint32Array): Uint32Array => {
  const rows = minima(set);
  return Uint32Array.from({ length: BANDS }, (_, band) =>
    hashPair(rows[band * ROWS] ?? 0, rows[band * ROWS + 1] ?? 0),
  );
};

/** Digits by which keys are sorted, the last first: 11 bits each. */
const DIGIT_BITS = 11;
const DIGITS = [0, DIGIT_BITS, 2 * DIGIT_BITS];

/** The items by rising key, those with one key in their order (radix sort). */
const byKey = (keys: Uint32Array): Uint32Array => {
  let items = new Uint32Array(keys.length);
  for (let i = 0; i < items.length; i++) items[i] = i;
  let next = new Uint32Array(keys.length);
  for (const shift of DIGITS) {
    const digit = (item: number): number => ((keys[item] ?? 0) >>> shift) & ((1 << DIGIT_BITS) - 1);
    const starts = new Uint32Array((1 << DIGIT_BITS) + 1);
    for (const item of items) {
      const after = digit(item) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let d = 1; d < starts.length; d++) starts[d] = (starts[d] ?? 0) + (starts[d - 1] ?? 0);
    for (const item of items) {
      const at = digit(item);
      const place = starts[at] ?? 0;
      next[place] = item;
      starts[at] = place + 1;
    }
    [items, next] = [next, items];
  }
  return items;
};

/** One band: the items by key, and where in that order each stands. */
const sortedBand = (keys: Uint32Array) => {
  const items = byKey(keys);
  const places = new Uint32Array(items.length);
  for (let place = 0; place < items.length; place++) places[items[place] ?? 0] = place;
  return { keys, items, places };
};

/**
 * Pairs of items that have the key of a band in common, each once, the later item first, one after
 * the other. `bands` holds an array each with the keys of all items. Time and memory grow, thanks
 * to `NEAR`, linearly with their number however many are alike; and bands can be looked at apart
 * from each other.
 */
export const meetings = (bands: readonly Uint32Array[]): Uint32Array<ArrayBuffer> => {
  const count = bands[0]?.length ?? 0;
  const sorted = bands.map(sortedBand);
  const seen = new Int32Array(count).fill(-1);
  const met: number[] = [];
  for (let i = 0; i < count; i++)
    for (const { keys, items, places } of sorted) {
      const place = places[i] ?? 0;
      const key = keys[i];
      for (let near = 1; near <= NEAR && near <= place; near++) {
        const j = items[place - near] ?? 0;
        if (keys[j] !== key) break;
        if (seen[j] === i) continue;
        seen[j] = i;
        met.push(i, j);
      }
    }
  return Uint32Array.from(met);
};
