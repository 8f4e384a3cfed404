import { constants, type Stats } from 'node:fs';
import { open as openFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Capture, Quarantined } from '../../src/pipeline/model/index.ts';
import { captures, isQuarantined } from '../../src/pipeline/read/index.ts';
import { by } from '../../src/pipeline/text/order.ts';
import { codeOf, meaningOf } from './failure.ts';

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

/** What `capturesOf` needs of an open file. */
export type Handle = {
  stat: () => Promise<Pick<Stats, 'size' | 'isFile'>>;
  read: (buffer: Uint8Array, offset: number) => Promise<{ bytesRead: number }>;
  close: () => Promise<void>;
};

/** Opens for reading and does not wait for the other end of a pipe. */
const openToRead = (path: string): Promise<Handle> =>
  openFile(path, constants.O_RDONLY | constants.O_NONBLOCK);

/** How much of a file is loaded at a time, in bytes. */
const PIECE = 256 * 1024;

/** A file's bytes, piece by piece; no more than its size said, however it may grow meanwhile. */
async function* bytesOf(handle: Handle, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0;) {
    const buffer = new Uint8Array(Math.min(left, PIECE));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    if (length > 0) yield buffer.subarray(0, length);
    left = length < buffer.length ? 0 : left - length;
  }
}

/**
 * The captures in a file: the page that it is, or each of those that an archive holds, one at a time;
 * or why they cannot be read. Never throws.
 *
 * @param open opens a path; tests give one that fails
 */
export async function* capturesOf(
  { file, path }: Place,
  open: (path: string) => Promise<Handle> = openToRead,
): AsyncGenerator<Capture | Quarantined> {
  try {
    const handle = await open(path);
    try {
      const about = await handle.stat();
      if (about.isFile()) yield* captures(bytesOf(handle, about.size), file);
      else yield unreadable(file, 'It is no file but a pipe, a socket or a device.', 'Delete it.');
    } finally {
      await handle.close();
    }
  } catch (error) {
    // What is no fault of the file system is one of a rule, and to be seen.
    if (codeOf(error) === '') throw error;
    yield denied(file, error);
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
