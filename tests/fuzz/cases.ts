import { mutate } from './mutate.ts';
import { randomOf } from './random.ts';

/**
 * The capture of a number under a seed: each is made on its own, so that one that fails can be made
 * again without those before it.
 */
export const caseOf = (from: readonly Uint8Array[], seed: number, number: number): Uint8Array =>
  mutate(from, randomOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)));

/** Captures that are grouped and collated with each other. */
export const TOGETHER = 24;

/** Of so many captures, one lot is put together: it takes as long as a hundred captures alone. */
export const LOT = 600;

/** The time that a capture may take, in seconds of the processor: 2 per MB, and one to begin with. */
export const limitOf = (bytes: number): number => 1 + (2 * bytes) / 1e6;
