import { hash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Bytes of the digest that a file begins with. */
const DIGEST = 32;

/** What earlier runs made, each under a key that says what it was made from. */
export type Kept = {
  folder: string;
  /** The key of what is made from this, which can be written as JSON. */
  keyOf: (from: unknown) => string;
  /** What lies under a key; undefined where nothing does, or something that was altered. */
  get: (key: string) => Buffer | undefined;
  put: (key: string, bytes: Uint8Array) => void;
  /** Some of what lies under a key, without looking at the rest. */
  some: (key: string, from: number, length: number) => Buffer;
  /** Forgets what this run neither asked for nor kept. */
  forget: () => void;
};

/**
 * Opens a folder of kept things, which need not exist and may be deleted when nobody has it open.
 * @param program a digest of all code that decides what is made
 */
export const openKept = (folder: string, program: string): Kept => {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const pathOf = (key: string): string => join(folder, key);
  return {
    folder,
    keyOf: (from) => hash('sha256', JSON.stringify([program, from])),
    get: (key) => {
      try {
        const bytes = readFileSync(pathOf(key));
        const content = bytes.subarray(DIGEST);
        const digest = hash('sha256', content, 'buffer');
        if (!digest.equals(bytes.subarray(0, DIGEST))) return undefined;
        used.add(key);
        return content;
      } catch {
        // None: it is made.
        return undefined;
      }
    },
    put: (key, bytes) => {
      const path = `${pathOf(key)}.tmp`;
      writeFileSync(path, Buffer.concat([hash('sha256', bytes, 'buffer'), bytes]));
      renameSync(path, pathOf(key));
      used.add(key);
    },
    some: (key, from, length) => {
      const file = openSync(pathOf(key), 'r');
      try {
        const bytes = Buffer.allocUnsafe(length);
        if (readSync(file, bytes, 0, length, DIGEST + from) < length)
          throw new Error(`${pathOf(key)} was cut short while the search index was written.`);
        return bytes;
      } finally {
        closeSync(file);
      }
    },
    forget: () => {
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
};
