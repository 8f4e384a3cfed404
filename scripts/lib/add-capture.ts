import { copyFile, link, open, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Quarantined, SourceEntry } from '../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { articlesIn } from './article-in.ts';
import { changed, type Place } from './captures.ts';
import { unfinished } from './content-files.ts';
import { codeOf, Failure, meaningOf } from './failure.ts';
import { digestOfFile, type Held } from './held-captures.ts';

/** What became of a file that was to be added; `leftOut` counts the captures of an archive. */
export type Outcome =
  | { kind: 'added'; name: string; articles: number; leftOut: number }
  | { kind: 'present'; name: string }
  | { kind: 'refused'; fault: Quarantined };

/**
 * Copies one file into the folder, if it holds an article and is not there yet. Never replaces
 * anything; `held` is kept up to date.
 *
 * @throws Failure where the disk does not take it
 */
export const addCapture = async (
  capture: Place | Quarantined,
  folder: string,
  held: Held,
  sources: readonly SourceEntry[],
): Promise<Outcome> => {
  if (isQuarantined(capture)) return { kind: 'refused', fault: capture };
  const { file, path } = capture;
  const digest = await digestOfFile(path);
  const present = digest === null ? undefined : held.nameOf.get(digest);
  if (present !== undefined) return { kind: 'present', name: present };
  const { articles, leftOut, fault } = await contents(capture, sources);
  if (digest === null || articles === 0) return { kind: 'refused', fault };

  for (const name of namesFor(file, digest)) {
    if (held.taken.has(name.toLowerCase())) continue;
    held.taken.add(name.toLowerCase());
    const copied = await copyNew(capture, join(folder, name), digest);
    if (copied === 'taken') continue;
    if (copied === 'changed') return { kind: 'refused', fault: changed(file) };
    held.nameOf.set(digest, name);
    return { kind: 'added', name, articles, leftOut };
  }
  throw new Error(`no name is left for ${file}`);
};

/** How many articles a file holds, how many captures without one, and the first reason for that. */
const contents = async (capture: Place, sources: readonly SourceEntry[]) => {
  let articles = 0;
  let leftOut = 0;
  let fault: Quarantined = {
    file: capture.file,
    code: 'empty',
    reason: 'The file holds no captures.',
    remedy: 'Fetch it again, or delete it.',
  };
  for await (const { outcome } of articlesIn([capture], { sources, corrections: [] }))
    if (!isQuarantined(outcome)) articles += 1;
    else {
      if (leftOut === 0) fault = outcome;
      leftOut += 1;
    }
  return { articles, leftOut, fault };
};

/** The longest stem given, in bytes: with digest and ending it stays below the 255 of file systems. */
const LONGEST = 120;

/** Names of devices on Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that is safe on any system (no path, no control, nothing that a shell or Windows reads
 * into it): letters, digits, `.`, `_`, `-`, starting with a letter or digit.
 */
export const safeName = (file: string): string => {
  const safe = basename(file)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|(?<!\.)\.+$/gu, '');
  const ending = extname(safe).slice(0, 10);
  const stem = cut(safe.slice(0, safe.length - extname(safe).length), LONGEST).replace(
    /(?<!\.)\.+$/,
    '',
  );
  if (stem === '') return `capture${ending === '' ? '.txt' : ending}`;
  return DEVICE.test(stem) ? `${stem}_${ending}` : stem + ending;
};

/** As many whole characters as fit into a number of bytes. */
const cut = (text: string, bytes: number): string => {
  let length = 0;
  let left = bytes;
  for (const character of text) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    length += character.length;
  }
  return text.slice(0, length);
};

/** The name itself, then with ever more digits of the digest. */
const namesFor = (file: string, digest: string): string[] => {
  const name = safeName(file);
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  return [name, ...[8, 16, 64].map((digits) => `${stem}-${digest.slice(0, digits)}${ending}`)];
};

/**
 * Copies a file to a place where none must be yet: whole, and on the disk, or not at all.
 *
 * @param digest of the bytes that were judged
 * @returns whether it was copied, there was one of that name, or the file has other bytes by now
 * @throws Failure where the disk does not take it
 */
const copyNew = async (
  { file, path: from }: Place,
  path: string,
  digest: string,
): Promise<'copied' | 'taken' | 'changed'> => {
  const copy = unfinished(join(dirname(path), 'capture'));
  try {
    await copyFile(from, copy);
    if ((await digestOfFile(copy)) !== digest) return 'changed';
    await onDisk(copy);
    // Unlike a move, a link never replaces anything.
    await link(copy, path);
    return 'copied';
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'taken';
    const reason = `${file} cannot be copied into content/captures: ${meaningOf(error)}.`;
    throw new Failure(reason, 'Make that folder writable, or make room; then add it again.');
  } finally {
    await rm(copy, { force: true });
  }
};

/** Waits until a file stands on the disk: a capture may be the only one of its page. */
const onDisk = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};
