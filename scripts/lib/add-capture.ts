import { link, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Quarantined, SourceEntry } from '../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { articleIn } from './article-in.ts';
import { loadCapture, type Place } from './captures.ts';
import { codeOf, meaningOf } from './failure.ts';
import { digestOf, type Held } from './held-captures.ts';

/** What became of a capture that was to be added. */
export type Outcome =
  { kind: 'added' | 'present'; name: string } | { kind: 'refused'; fault: Quarantined };

/**
 * Copies one capture into the folder, if it holds an article and is not there yet. Never replaces
 * anything; `held` is kept up to date.
 */
export const addCapture = async (
  capture: Place | Quarantined,
  folder: string,
  held: Held,
  sources: readonly SourceEntry[],
): Promise<Outcome> => {
  const loaded = isQuarantined(capture) ? capture : await loadCapture(capture);
  if (isQuarantined(loaded)) return { kind: 'refused', fault: loaded };
  const { file, bytes } = loaded;
  const digest = digestOf(bytes);
  const present = held.nameOf.get(digest);
  if (present !== undefined) return { kind: 'present', name: present };
  const article = articleIn(loaded, sources);
  if (isQuarantined(article)) return { kind: 'refused', fault: article };

  for (const name of namesFor(file, digest)) {
    if (held.taken.has(name.toLowerCase())) continue;
    held.taken.add(name.toLowerCase());
    const fault = await writeNew(join(folder, name), file, bytes);
    if (fault === 'taken') continue;
    if (fault) return { kind: 'refused', fault };
    held.nameOf.set(digest, name);
    return { kind: 'added', name };
  }
  throw new Error(`no name is left for ${file}`);
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
    .replace(/^[^\p{L}\p{N}]+|\.+$/gu, '');
  const ending = extname(safe).slice(0, 10);
  const stem = cut(safe.slice(0, safe.length - extname(safe).length), LONGEST).replace(/\.+$/, '');
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

/** Makes a file that must not exist yet: whole, or not at all. */
const writeNew = async (
  path: string,
  file: string,
  bytes: Uint8Array,
): Promise<Quarantined | 'taken' | null> => {
  const unfinished = join(dirname(path), `.${process.pid}.tmp`);
  try {
    await writeFile(unfinished, bytes);
    // Unlike a move, a link never replaces anything.
    await link(unfinished, path);
    return null;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'taken';
    const reason = `It cannot be copied into content/captures: ${meaningOf(error)}.`;
    return { file, code: 'failed', reason, remedy: 'Make that folder writable, or make room.' };
  } finally {
    await rm(unfinished, { force: true });
  }
};
