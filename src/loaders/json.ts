import { hash } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { CONTENT, listGenerated, readGenerated } from './generated.ts';

/** Something read from a file, and a digest of the file. */
export type Read<T> = { value: T; digest: string };

/** A digest of a file's text. */
export const digestOfText = (text: string): string =>
  hash('sha256', text, 'base64url').slice(0, 22);

/** Where a text was read: a file below a folder of content, and its digest. */
export type From = { path: string; content: string; digest: string };

/** How a file stands, where there is one. */
const lookAt = (file: string): Stats | undefined => lstatSync(file, { throwIfNoEntry: false });

const isAsItWas = (was: Stats | undefined, is: Stats | undefined): boolean =>
  was !== undefined &&
  is?.ino === was.ino &&
  is.size === was.size &&
  is.mtimeMs === was.mtimeMs &&
  is.ctimeMs === was.ctimeMs;

/**
 * Reads files below a folder of content. What came of a file stays known while the file is left alone: of
 * content that is read again, most is as it was.
 *
 * @param parse what a text holds, whatever else it is told
 */
export const remembered = <T, With extends readonly unknown[]>(
  parse: (text: string, from: From, ...rest: With) => T,
): ((path: string, content: string, ...rest: With) => Promise<Read<T>>) => {
  const known = new Map<string, { read: Read<T>; stats: Stats | undefined }>();
  return async (path, content, ...rest) => {
    const file = join(content, path);
    const stats = lookAt(file);
    const last = known.get(file);
    if (last && isAsItWas(last.stats, stats)) return last.read;
    const inText = (text: string): Read<T> => {
      const digest = digestOfText(text);
      return { value: parse(text, { path, content, digest }, ...rest), digest };
    };
    const read = await readGenerated(path, inText, content);
    known.set(file, { read, stats });
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
