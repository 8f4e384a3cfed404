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
import { fileURLToPath } from 'node:url';
import { byCodeUnit } from '../pipeline/text/order.ts';

/** Code that decides what is kept, besides what goes in. */
const CODE = ['.', '../pipeline/text'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** A digest over the code that makes what is kept, and of what runs it. */
export const codeDigest = (): string => {
  const files = CODE.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .toSorted(byCodeUnit)
      .map((name) => `${name}\0${readFileSync(join(folder, name), 'utf8')}`),
  );
  return hash('sha256', [process.version, process.versions.zlib, ...files].join('\0'));
};

/** Bytes of the digest that a file begins with. */
const DIGEST = 32;

/** What earlier runs made, each under a key that says what it was made from. */
export type Kept = {
  folder: string;
  /** What lies under a key; undefined where nothing does, or something that was altered. */
  get: (key: string) => Buffer | undefined;
  put: (key: string, bytes: Uint8Array) => void;
  /** Some of what lies under a key, without looking at the rest. */
  some: (key: string, from: number, length: number) => Buffer;
  /** Forgets what this run neither asked for nor kept. */
  close: () => void;
};

/** Opens a folder of kept things, which need not exist and may be deleted when nobody has it open. */
export const openKept = (folder: string): Kept => {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const pathOf = (key: string): string => join(folder, key);
  return {
    folder,
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
    close: () => {
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
};
