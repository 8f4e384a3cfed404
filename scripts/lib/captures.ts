import { constants } from 'node:fs';
import { open as openFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Capture, Quarantined } from '../../src/pipeline/model/index.ts';
import { captures, isAppendedTo, isQuarantined } from '../../src/pipeline/read/index.ts';
import { by } from '../../src/pipeline/text/order.ts';
import { codeOf, meaningOf } from './failure.ts';
import { ChangedMeanwhile, type Handle, steadyBytes } from './steady-bytes.ts';

/** A file with one capture or many: the path to show and the path to open. */
export type Place = { file: string; path: string };

const unreadable = (file: string, reason: string, remedy: string): Quarantined => ({
  file,
  code: 'unreadable',
  reason,
  remedy,
});

const denied = (file: string, error: unknown): Quarantined =>
  unreadable(
    file,
    `It cannot be read: ${meaningOf(error)}.`,
    'Give yourself access to it, or delete it.',
  );

/** Files that systems and editors leave among others. */
const isHidden = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

/**
 * The captures in a folder and the folders in it, ordered by path; hidden files are passed over.
 * Links are followed to files inside the folder only: a link out of it could show what was never
 * meant to be published, and a link to a folder could lead in a circle.
 *
 * @param folder where to look
 * @param shown  how paths below it are shown: this, then the path inside the folder
 */
export const capturesIn = async (
  folder: string,
  shown: string,
): Promise<(Place | Quarantined)[]> => {
  const root = await realpath(folder);
  const found: (Place | Quarantined)[] = [];
  const folders = [''];
  for (let inside = folders.pop(); inside !== undefined; inside = folders.pop()) {
    const here = join(root, inside);
    const entries = await readdir(here, { withFileTypes: true }).catch((error: unknown) => {
      found.push(denied(shown + inside, error));
      return [];
    });
    for (const entry of entries) {
      if (isHidden(entry.name)) continue;
      const name = inside + entry.name;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else if (!entry.isSymbolicLink())
        found.push({ file: shown + name, path: join(here, entry.name) });
      else found.push(await linked(shown + name, join(here, entry.name), root));
    }
  }
  return found.toSorted(by((capture) => capture.file));
};

const linked = async (file: string, path: string, root: string): Promise<Place | Quarantined> => {
  try {
    const target = await realpath(path);
    const way = relative(root, target);
    if (way === '..' || way.startsWith(`..${sep}`))
      return unreadable(
        file,
        'It is a link that leads out of the folder.',
        'Copy the file itself here.',
      );
    if ((await stat(target)).isDirectory())
      return unreadable(file, 'It is a link to a folder.', 'Delete it, or copy the folder here.');
    return { file, path: target };
  } catch (error) {
    return denied(file, error);
  }
};

/** Opens for reading and does not wait for the other end of a pipe. */
const openToRead = (path: string): Promise<Handle> =>
  openFile(path, constants.O_RDONLY | constants.O_NONBLOCK);

/** So often a file is read anew that changes while it is read, and the milliseconds in between. */
const TRIES = 3;
const PAUSE = 100;

/** A file that did not stay as it was for long enough. */
export const changed = (file: string): Quarantined => ({
  file,
  code: 'changed',
  reason: 'It changed while it was read.',
  remedy: 'Run the command again when it is whole.',
});

/**
 * The captures in a file: the page that it is, or each of those that an archive holds, one at a time;
 * or why they cannot be read. A file that changes meanwhile is read anew; an archive of which captures
 * were given already ends in one with the code `changed`, and they are not to be relied on. Where an
 * archive only grows, what was there when reading began is given. Never throws.
 *
 * @param open opens a path; tests give one that fails
 */
export async function* capturesOf(
  { file, path }: Place,
  open: (path: string) => Promise<Handle> = openToRead,
): AsyncGenerator<Capture | Quarantined> {
  let given = 0;
  for (let tried = 1; ; tried++) {
    try {
      const handle = await open(path);
      try {
        if (!(await handle.stat()).isFile()) {
          yield unreadable(file, 'It is no file but a pipe, a socket or a device.', 'Delete it.');
          return;
        }
        for await (const capture of captures(steadyBytes(handle, isAppendedTo), file)) {
          given += 1;
          yield capture;
        }
        return;
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (error instanceof ChangedMeanwhile) {
        if (given === 0 && tried < TRIES) {
          await wait(PAUSE);
          continue;
        }
        yield changed(file);
        return;
      }
      // What is no fault of the file system is one of a rule, and to be seen.
      if (codeOf(error) === '') throw error;
      yield denied(file, error);
      return;
    }
  }
}

/**
 * The captures that a command's operands name, each once, folders searched. A path is shown as it
 * was given.
 *
 * @param operands paths of files and folders
 * @param from     the folder that relative ones start from
 */
export const capturesNamed = async (
  operands: readonly string[],
  from: string,
): Promise<(Place | Quarantined)[]> => {
  const named: (Place | Quarantined)[] = [];
  for (const operand of operands) named.push(...(await capturesAt(operand, from)));
  const seen = new Set<string>();
  return named.filter((capture) => {
    const key = isQuarantined(capture) ? `?${capture.file}` : capture.path;
    return !seen.has(key) && seen.add(key);
  });
};

const capturesAt = async (operand: string, from: string): Promise<(Place | Quarantined)[]> => {
  try {
    const path = await realpath(resolve(from, operand));
    if (!(await stat(path)).isDirectory()) return [{ file: operand, path }];
    return await capturesIn(path, operand.endsWith('/') ? operand : `${operand}/`);
  } catch (error) {
    return [denied(operand, error)];
  }
};
