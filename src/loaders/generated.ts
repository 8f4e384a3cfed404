import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { byCodeUnit } from '../pipeline/text/order.ts';

/** The folder of captures, of what is generated from them, and of what editors add. */
export const CONTENT = join(process.cwd(), 'content');

/** What the site says when the content is not what the model allows. */
const unusable = (file: string, cause: unknown): Error => {
  const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
  return new Error(`${file}: ${reason}\nRun "npm run build" to generate the content again.`);
};

/**
 * Reads and checks one file below `content/`. In one go: of many small files each takes several times as
 * long when it is waited for.
 *
 * @throws {Error} naming the file, what is wrong in it, and the way out.
 */
export const readAtOnce = <T>(path: string, parse: (text: string) => T, folder = CONTENT): T => {
  try {
    return parse(readFileSync(join(folder, path), 'utf8'));
  } catch (cause) {
    throw unusable(join('content', path), cause);
  }
};

/** The same as a promise. */
export const readGenerated = async <T>(
  path: string,
  parse: (text: string) => T,
  folder = CONTENT,
): Promise<T> => {
  // Others may do something between two of many files.
  await Promise.resolve();
  return readAtOnce(path, parse, folder);
};

/** Names of the files in a folder below `content/` with an ending, in order; none if it is not there. */
export const listGenerated = async (
  path: string,
  ending: string,
  folder = CONTENT,
): Promise<string[]> => {
  const names = await readdir(join(folder, path)).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).sort(byCodeUnit);
};
