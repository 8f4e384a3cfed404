/** A piece of bytes that is kept: what it is, and the way to it. */
export type Part = {
  /** A digest of the bytes. */
  digest: string;
  /** In bytes. */
  length: number;
  /** @throws {Damaged} where they are not what was kept */
  bytes: () => Buffer;
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
  /** Ends the run: what is new stays for the next one, what this one did not ask for is forgotten. */
  close: () => void;
  /** Ends the run, which failed. */
  abandon: () => void;
};

/** Kept bytes turned out to be others than were kept. */
export class Damaged extends Error {}
