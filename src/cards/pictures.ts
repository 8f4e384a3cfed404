import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { z } from 'zod';
import { byCodeUnit } from '../pipeline/text/order.ts';
import type { Card } from './card.ts';

/** Draws cards, each once: what an earlier build drew is taken from there. */
export type Pictures = {
  /** The card as PNG. */
  of: (card: Card) => Promise<Uint8Array>;
  /**
   * Draws cards and ends the threads; forgets what an earlier build kept of others than all.
   * @param own those to draw here
   */
  only: (all: readonly Card[], own?: readonly Card[]) => Promise<void>;
};

/** Where the code stands that draws: pages are bundled, threads are not. */
const CODE = join(process.cwd(), 'src', 'cards');

/** The packages whose versions decide what a card looks like. */
const DRAWN_WITH = /^@resvg\/|^@expo-google-fonts\//;
const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

/** A digest over everything besides its words that decides what a card looks like. */
const engineDigest = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const name of (await readdir(CODE)).toSorted(byCodeUnit))
    hash.update(`${name}\0`).update(await readFile(join(CODE, name)));
  const { dependencies } = Manifest.parse(JSON.parse(await readFile('package.json', 'utf8')));
  for (const [name, version] of Object.entries(dependencies).toSorted(([a], [b]) =>
    byCodeUnit(a, b),
  ))
    if (DRAWN_WITH.test(name)) hash.update(`${name}@${version}\0`);
  return hash.digest('hex');
};

const DIGITS = 32;

const digestOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS);

/** A picture's file: the key of its card, and the digest of what is in it. */
const nameOf = (key: string, bytes: Uint8Array): string => `${key}-${digestOf(bytes)}.png`;

/**
 * Pictures of cards, drawn in threads and kept in a folder, which need not exist and may be deleted at
 * any time. A picture depends on nothing but its card and the code.
 */
export const openPictures = (folder: string): Pictures => {
  const engine = engineDigest();
  const drawn = new Map<string, Promise<Uint8Array>>();
  let pool: Tinypool | undefined;

  const keyOf = async (card: Card): Promise<string> =>
    digestOf(`${await engine}${JSON.stringify(card)}`);

  const draw = async (card: Card): Promise<Uint8Array> => {
    pool ??= new Tinypool({
      filename: new URL(`file://${join(CODE, 'worker.ts')}`).href,
      // What this process was told on its command line is not for them.
      execArgv: [],
      // The pages are rendered meanwhile.
      maxThreads: Math.max(1, availableParallelism() - 1),
    });
    return z.instanceof(Uint8Array).parse(await pool.run(card, { name: 'draw' }));
  };

  /** Files of an earlier build, by the key of their card. */
  const listed = readdir(folder)
    .catch(() => [])
    .then((names) => new Map(names.map((name) => [name.slice(0, DIGITS), name])));
  /** Files that are as they should be, likewise. */
  const sound = new Map<string, string>();

  /** What an earlier build drew; null where it is not there or not as it was written. */
  const kept = async (key: string): Promise<Uint8Array | null> => {
    const name = (await listed).get(key);
    const bytes = name === undefined ? null : await readFile(join(folder, name)).catch(() => null);
    if (bytes === null || name !== nameOf(key, bytes)) return null;
    sound.set(key, name);
    return bytes;
  };

  /** Whole or not at all: a build may end at any time. */
  const write = async (key: string, bytes: Uint8Array): Promise<void> => {
    const name = nameOf(key, bytes);
    await mkdir(folder, { recursive: true });
    const part = join(folder, `${name}.${process.pid}`);
    await writeFile(part, bytes);
    await rename(part, join(folder, name));
    sound.set(key, name);
  };

  const made = async (key: string, card: Card): Promise<Uint8Array> => {
    const before = await kept(key);
    if (before !== null) return before;
    const bytes = await draw(card);
    await write(key, bytes);
    return bytes;
  };

  const of: Pictures['of'] = async (card) => {
    const key = await keyOf(card);
    const picture = drawn.get(key) ?? made(key, card);
    drawn.set(key, picture);
    // Its fault is met where the picture is asked for.
    picture.catch(() => undefined);
    return picture;
  };

  return {
    of,
    only: async (all, own = all) => {
      await Promise.allSettled(own.map(of));
      const keys = new Set(await Promise.all(all.map(keyOf)));
      for (const name of await readdir(folder).catch(() => [])) {
        const key = name.slice(0, DIGITS);
        if (!keys.has(key) || (sound.get(key) ?? name) !== name)
          await rm(join(folder, name), { force: true });
      }
      await pool?.destroy();
      pool = undefined;
    },
  };
};
