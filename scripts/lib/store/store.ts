import { z } from 'zod';

/** Where a piece of bytes lies in a file: from, length, digest. */
export const At = z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.string()]);
export type At = z.infer<typeof At>;

/** The same with the file, by the number under which the process has it open: for any of its threads. */
export const Place = z.object({ file: z.int(), at: At });
export type Place = z.infer<typeof Place>;

/** A file into which threads write by themselves: its number, and the bytes in it, which they count together. */
export const Room = z.object({
  file: z.int(),
  end: z.custom<Int32Array<SharedArrayBuffer>>(
    (value) => value instanceof Int32Array && value.buffer instanceof SharedArrayBuffer,
  ),
});
export type Room = z.infer<typeof Room>;

/** A piece of bytes that is kept: what it is, and the way to it. */
export type Part = {
  /** A digest of the bytes. */
  digest: string;
  /** In bytes. */
  length: number;
  /** @throws {Damaged} where they are not what was kept */
  bytes: () => Buffer;
  /** Where they lie; of those in memory there is none. */
  place?: Place;
};

/** What lies under a key. */
export type Entry<About> = {
  /** What is known of it without reading its parts. */
  about: About;
  parts: Part[];
};

/**
 * What earlier runs found out, and what this one does, outside the memory of the process. What lies
 * under a key is a pure function of it, so that a run gives the same with a store and without one.
 */
export type Store<About> = {
  /** What an earlier run kept under a key. */
  get: (key: string) => Entry<About> | undefined;
  /** Keeps something; under no key (null) for this run only. */
  put: (key: string | null, about: About, parts: readonly Uint8Array[]) => Entry<About>;
  /** Room for what threads write; null where all is in memory. */
  room: () => Lent<About> | null;
  /** Ends the run: what is new stays for the next one, what this one did not ask for is forgotten. */
  close: () => void;
  /** Ends the run, which failed. No thread reads or writes here any more. */
  abandon: () => void;
};

/** Room that is lent until it is given back. */
export type Lent<About> = {
  room: Room;
  /** Keeps something of which the parts were written there. */
  put: (key: string | null, about: About, parts: readonly At[]) => Entry<About>;
  giveBack: () => void;
};

/** Kept bytes turned out to be others than were kept. */
export class Damaged extends Error {}
