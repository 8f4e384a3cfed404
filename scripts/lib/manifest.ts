import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { codeOf } from './failure.ts';
import { digestOf } from './grouping/kept.ts';

/** By path below `content/`: a digest of a file's bytes, and what tells that it was not touched since. */
const Rows = z.array(z.tuple([z.string(), z.string(), z.string()]));

/** What stood in `content/` when the last build had written it. */
export type Manifest = {
  /** True where a file is known to hold bytes of this digest, without reading it. */
  holds: (name: string, path: string, digest: string) => boolean;
  /** Notes files as they stand now. */
  keep: (files: readonly { name: string; path: string; digest: string }[]) => void;
};

/** Size, place and dates of a file: whoever changes it changes one of them. Null where there is none. */
const lookOf = (path: string): string | null => {
  try {
    const { size, ino, dev, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [size, dev, ino, mtimeNs, ctimeNs].join(' ');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

const DIGITS = 32;

/** The rows of a manifest; none where there is none, or not the whole of one. */
const rowsIn = (file: string): z.infer<typeof Rows> => {
  try {
    const bytes = readFileSync(file);
    const text = bytes.subarray(DIGITS + 1);
    if (digestOf(text) !== bytes.subarray(0, DIGITS).toString('latin1')) return [];
    return Rows.parse(JSON.parse(text.toString('utf8')));
  } catch {
    return [];
  }
};

/** Reads the manifest in a file, which need not be there. */
export const readManifest = (file: string): Manifest => {
  const known = new Map(rowsIn(file).map(([name, digest, look]) => [name, { digest, look }]));
  return {
    holds: (name, path, digest) => {
      const row = known.get(name);
      return row?.digest === digest && row.look === lookOf(path);
    },
    keep: (files) => {
      const rows = files.flatMap(({ name, path, digest }): z.infer<typeof Rows> => {
        const look = lookOf(path);
        return look === null ? [] : [[name, digest, look]];
      });
      const text = Buffer.from(JSON.stringify(rows));
      try {
        writeFileSync(file, Buffer.concat([Buffer.from(`${digestOf(text)}\n`), text]));
      } catch {
        // A memory only: without it the next build reads the files.
        rmSync(file, { force: true });
      }
    },
  };
};

/** Knows nothing and notes nothing: for few files. */
export const noManifest: Manifest = { holds: () => false, keep: () => undefined };
