import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { CONTENT, listGenerated, readGenerated } from './generated.ts';

/** Something read from a file, and a digest of the file. */
export type Read<T> = { value: T; digest: string };

/** A digest of a file's text. */
export const digestOfText = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

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
