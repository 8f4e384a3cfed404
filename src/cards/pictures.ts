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
  /** Ends the threads when these cards are drawn, and forgets what an earlier build kept of others. */
  only: (cards: readonly Card[]) => Promise<void>;
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

/**
 * Pictures of cards, drawn in threads and kept in a folder, which need not exist and may be deleted at
 * any time. A picture depends on nothing but its card and the code.
 */
export const openPictures = (folder: string): Pictures => {
  const engine = engineDigest();
  const drawn = new Map<string, Promise<Uint8Array>>();
  let pool: Tinypool | undefined;

  const nameOf = async (card: Card): Promise<string> =>
    `${createHash('sha256')
      .update(await engine)
      .update(JSON.stringify(card))
      .digest('hex')
      .slice(0, 32)}.png`;

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

  /** Whole or not at all: a build may end at any time. */
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    const part = `${path}.${process.pid}`;
    await writeFile(part, bytes);
    await rename(part, path);
  };

  const made = async (name: string, card: Card): Promise<Uint8Array> => {
    const path = join(folder, name);
    const kept = await readFile(path).catch(() => null);
    if (kept !== null) return kept;
    const bytes = await draw(card);
    await mkdir(folder, { recursive: true });
    await write(path, bytes);
    return bytes;
  };

  const of: Pictures['of'] = async (card) => {
    const name = await nameOf(card);
    const picture = drawn.get(name) ?? made(name, card);
    drawn.set(name, picture);
    // Its fault is met where the picture is asked for.
    picture.catch(() => undefined);
    return picture;
  };

  return {
    of,
    only: async (cards) => {
      await Promise.allSettled(cards.map(of));
      const names = new Set(await Promise.all(cards.map(nameOf)));
      for (const name of await readdir(folder).catch(() => []))
        if (!names.has(name)) await rm(join(folder, name), { force: true });
      await pool?.destroy();
      pool = undefined;
    },
  };
};
