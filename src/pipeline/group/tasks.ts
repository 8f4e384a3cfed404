import { compareSlice } from './comparing.ts';
import { meetings } from './minhash.ts';
import { unparcel } from './parcel.ts';
import { linkSlice } from './topics.ts';

/** The parts of grouping that take time: pure functions from numbers to numbers, for any thread. */
export const TASKS = {
  /** Which articles may share text, by some of their bands. */
  meet: (input: Uint32Array): Uint32Array<ArrayBuffer> => meetings(unparcel(input)),
  /** How alike the articles of a slice of days are. */
  compare: compareSlice,
  /** How alike the stories of a slice of days are. */
  link: linkSlice,
} as const;

/** A part of the work: which function, and what it is given. */
export type Task = { name: keyof typeof TASKS; input: Uint32Array<ArrayBuffer> };

/** Does a part of the work. */
export const perform = ({ name, input }: Task): Uint32Array<ArrayBuffer> => TASKS[name](input);
