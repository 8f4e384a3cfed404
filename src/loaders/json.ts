import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import { CONTENT, listGenerated, readGenerated } from './generated.ts';

/** Something read from a file, and a digest of the file. */
export type Read<T> = { value: T; digest: string };

/** A digest of a file's text. */
export const digestOfText = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** Where a text was read: a file below a folder of content, and its digest. */
export type From = { path: string; content: string; digest: string };

/**
 * Reads texts of files. What came of a file stays known: of content that is read again, most is as it was.
 * @param parse what a text holds, whatever else it is told
 */
export const remembered = <T, With extends readonly unknown[]>(
  parse: (text: string, from: From, ...rest: With) => T,
): ((path: string, content: string, ...rest: With) => (text: string) => Read<T>) => {
  const known = new Map<string, Read<T>>();
  return (path, content, ...rest) =>
    (text) => {
      const digest = digestOfText(text);
      const file = join(content, path);
      const last = known.get(file);
      if (last?.digest === digest) return last;
      const read = { value: parse(text, { path, content, digest }, ...rest), digest };
      known.set(file, read);
      return read;
    };
};

const parsed =
  <T>(schema: z.ZodType<T>) =>
  (text: string): Read<T> => ({
    value: schema.parse(JSON.parse(text)),
    digest: digestOfText(text),
  });

/** A folder of JSON files, one object each: `content/stories/*.json`. In the order of their names. */
export const readFolder = async <T>(
  folder: string,
  schema: z.ZodType<T>,
  content = CONTENT,
): Promise<Read<T>[]> => {
  const all: Read<T>[] = [];
  for (const name of await listGenerated(folder, '.json', content))
    all.push(await readGenerated(`${folder}/${name}`, parsed(schema), content));
  return all;
};

/** One JSON file: `content/people.json`. */
export const readFile = async <T>(
  path: string,
  schema: z.ZodType<T>,
  content = CONTENT,
): Promise<Read<T>> => readGenerated(path, parsed(schema), content);
