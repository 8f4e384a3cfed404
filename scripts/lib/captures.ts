import { constants, type Stats } from 'node:fs';
import { open as openFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Quarantined } from '../../src/pipeline/model/index.ts';
import { isQuarantined, MAX_BYTES, tooLarge } from '../../src/pipeline/read/index.ts';
import { by } from '../../src/pipeline/text/order.ts';
import { meaningOf } from './failure.ts';

/** A capture's place: the path to show and the path to open. */
export type Place = { file: string; path: string };

/** A capture's bytes. */
export type Loaded = { file: string; bytes: Uint8Array };

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

/** What `loadCapture` needs of an open file. */
export type Handle = {
  stat: () => Promise<Pick<Stats, 'size' | 'isFile'>>;
  read: (buffer: Uint8Array, offset: number) => Promise<{ bytesRead: number }>;
  close: () => Promise<void>;
};

/** Opens for reading and does not wait for the other end of a pipe. */
const openToRead = (path: string): Promise<Handle> =>
  openFile(path, constants.O_RDONLY | constants.O_NONBLOCK);

/**
 * The bytes of a capture, or why it cannot be read. Its size is compared with the limit before
 * anything is loaded, and no more than that is read, however it may grow meanwhile.
 *
 * @param open opens a path; tests give one that fails
 */
export const loadCapture = async (
  { file, path }: Place,
  open: (path: string) => Promise<Handle> = openToRead,
): Promise<Loaded | Quarantined> => {
  try {
    const handle = await open(path);
    try {
      const about = await handle.stat();
      if (!about.isFile())
        return unreadable(file, 'It is no file but a pipe, a socket or a device.', 'Delete it.');
      if (about.size > MAX_BYTES) return tooLarge(file, about.size);
      return { file, bytes: await whole(handle, about.size) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return denied(file, error);
  }
};

const whole = async (handle: Handle, size: number): Promise<Uint8Array> => {
  const buffer = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(buffer, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
};

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
