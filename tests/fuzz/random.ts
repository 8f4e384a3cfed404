/** A generator of numbers in [0, 1) that a seed decides (mulberry32, Tommy Ettinger, public domain). */
export type Random = () => number;

/** The generator of a seed, a whole number. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from 0 up to, and without, a limit. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** One of some values; the other where there are none. */
export const pick = <T>(random: Random, values: readonly T[], other: T): T =>
  values[below(random, values.length)] ?? other;
