import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { GENERATED_FOLDERS } from '../../src/pipeline/write/index.ts';
import { codeOf, refused } from './failure.ts';
import type { Files } from './making/make.ts';
import { noManifest, readManifest } from './manifest.ts';
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
 * touched. All others are written beside their places first and then moved there, so that a full disk
 * leaves all as it was, and whoever is killed in the midst of it leaves whole files, old or new. For
 * whoever writes alone.
 *
 * @throws Failure when a file cannot be written; `content/` is then as it was
 */
export const writeContent = async (
  { content, root, cache }: Project,
  files: Files,
): Promise<Written> => {
  const folders = ['', ...GENERATED_FOLDERS].map((folder) => join(content, folder));
  const manifest = files.size < MANY ? noManifest : readManifest(join(cache, 'written'));
  const ready: string[] = [];
  try {
    for (const folder of folders) {
      await mkdir(folder, { recursive: true });
      await sweep(folder);
    }
    for (const [name, part] of files) {
      const path = join(content, name);
      if (manifest.holds(name, path, part.digest)) continue;
      const bytes = part.bytes();
      if (!isAt(path, bytes)) {
        ready.push(path);
        write(path, bytes, root);
      }
    }
    for (const path of ready) renameSync(unfinished(path), path);
    manifest.keep(
      [...files].map(([name, { digest }]) => ({ name, path: join(content, name), digest })),
    );
  } catch (error) {
    for (const path of ready) await rm(unfinished(path), { force: true });
    throw refused(error, content, root);
  }
  return { written: ready.length, removed: await removeLeftovers(content, files) };
};

/** Files from which on it is noted what was written, so that they need not be read to be compared. */
const MANY = 1000;

/** Whether a file holds these bytes. */
const isAt = (path: string, bytes: Uint8Array): boolean => {
  const about = statSync(path, { throwIfNoEntry: false });
  return about?.size === bytes.length && readFileSync(path).equals(bytes);
};

const write = (path: string, bytes: Uint8Array, root: string): void => {
  try {
    // At once: of many small files each takes several times as long otherwise.
    writeFileSync(unfinished(path), bytes);
  } catch (error) {
    throw refused(error, path, root);
  }
};

/** Removes what a killed build was writing in a folder. */
const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder))
    if (UNFINISHED.test(name)) await rm(join(folder, name), { force: true });
};

const removeLeftovers = async (
  content: string,
  files: ReadonlyMap<string, unknown>,
): Promise<number> => {
  let removed = 0;
  for (const folder of GENERATED_FOLDERS)
    for (const name of await readdir(join(content, folder))) {
      if (!GENERATED.test(name) || files.has(`${folder}/${name}`)) continue;
      await rm(join(content, folder, name));
      removed += 1;
    }
  return removed;
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

/** What a file is called while this process writes it. */
export const unfinished = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/** Writes a file beside its place and moves it there: whoever reads sees the old one or the new one. */
export const writeWhole = async (path: string, text: string | Uint8Array): Promise<void> => {
  try {
    await writeFile(unfinished(path), text);
    await rename(unfinished(path), path);
  } catch (error) {
    await rm(unfinished(path), { force: true });
    throw error;
  }
};

/** Removes what processes that have ended were writing in a folder, if it is there, when they did. */
export const removeUnfinished = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const writer = UNFINISHED.exec(name)?.[1];
    if (writer !== undefined && !runsElsewhere(Number(writer)))
      await rm(join(folder, name), { force: true });
  }
};
