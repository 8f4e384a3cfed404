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

/**
 * The buckets of one band: a hash table with open addressing of each bucket's last member, from
 * which a chain leads to those before it. Typed arrays, since there are 64 of these over all
 * articles.
 */
class Buckets {
  readonly #keys: Uint32Array;
  readonly #before: Int32Array;
  readonly #last: Int32Array;
  readonly #mask: number;

  constructor(count: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * count + 2));
    this.#keys = new Uint32Array(count);
    this.#before = new Int32Array(count).fill(-1);
    this.#last = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
  }

  /** Puts item i into its bucket; the member before it, or -1. */
  add(i: number, key: number): number {
    let slot = key & this.#mask;
    let last = this.#last[slot] ?? -1;
    while (last >= 0 && this.#keys[last] !== key) {
      slot = (slot + 1) & this.#mask;
      last = this.#last[slot] ?? -1;
    }
    this.#keys[i] = key;
    this.#before[i] = last;
    this.#last[slot] = i;
    return last;
  }

  before(i: number): number {
    return this.#before[i] ?? -1;
  }
}

/**
 * Pairs of items that have the key of a band in common, each once, the later item first, one after
 * the other. `bands` holds an array each with the keys of all items. Time and memory grow, thanks
 * to `NEAR`, linearly with their number however many are alike; and bands can be looked at apart
 * from each other.
 */
export const meetings = (bands: readonly Uint32Array[]): Uint32Array<ArrayBuffer> => {
  const count = bands[0]?.length ?? 0;
  const buckets = bands.map(() => new Buckets(count));
  const seen = new Int32Array(count).fill(-1);
  const met: number[] = [];
  for (let i = 0; i < count; i++)
    for (const [b, bucket] of buckets.entries()) {
      let j = bucket.add(i, bands[b]?.[i] ?? 0);
      for (let near = 0; j >= 0 && near < NEAR; near++, j = bucket.before(j)) {
        if (seen[j] === i) continue;
        seen[j] = i;
        met.push(i, j);
      }
    }
  return Uint32Array.from(met);
};
