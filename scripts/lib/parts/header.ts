import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../grouping/kept.ts';
import type { Knowledge } from '../making/records.ts';

/** What a folder of a part says of itself. */
export const Header = z.strictObject({
  kind: z.literal('captures'),
  part: z.int().positive(),
  of: z.int().positive(),
  /** A digest of the program that made it. */
  engine: z.string(),
  /** Digests of what it was made from: the names of its captures, the outlets, the corrections. */
  captures: z.string(),
  sources: z.string(),
  corrections: z.string(),
  /** The names of its chunks. */
  chunks: z.array(z.string()),
});
export type Header = z.infer<typeof Header>;

/** The file in a part's folder that holds its header; without it there is no part. */
export const HEADER = 'part.json';

const digestOfValue = (value: unknown): string => digestOf(Buffer.from(JSON.stringify(value)));

/** The digests of what a part is made from. */
export const madeFrom = (
  files: readonly string[],
  { sources, corrections }: Knowledge,
): Pick<Header, 'captures' | 'sources' | 'corrections'> => ({
  captures: digestOfValue(files),
  sources: digestOfValue(sources),
  corrections: digestOfValue(corrections),
});

/** The header in a folder; null where there is none, or one of something else. */
export const headerIn = async (folder: string): Promise<Header | null> => {
  try {
    return Header.parse(JSON.parse(await readFile(join(folder, HEADER), 'utf8')));
  } catch {
    return null;
  }
};
