import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GENERATED_FOLDERS } from '../../src/pipeline/write/index.ts';
import { codeOf } from './failure.ts';
import { runsElsewhere } from './processes.ts';
import type { Project } from './project.ts';

/** How the generated files changed on the disk. */
export type Written = { written: number; removed: number };

/** What a build calls its files: nothing else is ever removed. */
const GENERATED = /^[0-9a-f]{16}\.(?:md|json)$/;

/** A file in the making: hidden, with the number of the process that writes it. */
const UNFINISHED = /^\.[^/]+\.(\d+)\.tmp$/;

/**
 * Makes the generated part of `content/` hold these files. Files that are as they should be are not
 * touched; each of the others appears whole or not at all.
 */
export const writeContent = async (
  { content }: Project,
  files: ReadonlyMap<string, string>,
): Promise<Written> => {
  const result: Written = { written: 0, removed: 0 };
  for (const folder of GENERATED_FOLDERS) await mkdir(join(content, folder), { recursive: true });
  for (const [name, text] of files) {
    const path = join(content, name);
    if ((await textAt(path)) === text) continue;
    await writeWhole(path, text);
    result.written += 1;
  }
  for (const folder of ['', ...GENERATED_FOLDERS])
    for (const name of await readdir(join(content, folder))) {
      if (!isLeftover(folder, name, files)) continue;
      await rm(join(content, folder, name));
      result.removed += 1;
    }
  return result;
};

const isLeftover = (folder: string, name: string, files: ReadonlyMap<string, string>): boolean => {
  const writer = UNFINISHED.exec(name)?.[1];
  if (writer !== undefined) return !runsElsewhere(Number(writer));
  return folder !== '' && GENERATED.test(name) && !files.has(`${folder}/${name}`);
};

/** The text of a file, null where there is none. */
export const textAt = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Writes a file beside its place and moves it there: whoever reads sees the old one or the new one. */
export const writeWhole = async (path: string, text: string | Uint8Array): Promise<void> => {
  const unfinished = join(
    dirname(path),
    `.${path.slice(dirname(path).length + 1)}.${process.pid}.tmp`,
  );
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};
