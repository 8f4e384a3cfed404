import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { byCodeUnit } from '../../src/pipeline/text/order.ts';
import type { Project } from './project.ts';
import { addDate, walk } from './walk.ts';

/** What a build leaves in `content/`. */
export const GENERATED = [
  'articles',
  'changes',
  'stories',
  'topics',
  'people.json',
  'sources.json',
  'report.json',
];

/** Something that a build left, with all below it, and the name that it has in the digest. */
const Piece = z.object({ path: z.string(), name: z.string() });
type Piece = z.infer<typeof Piece>;

/** What a thread is given: all pieces, and the number of the next one that nobody has taken. */
export const Pieces = z.object({
  pieces: z.array(Piece),
  next: z.custom<Int32Array>((value) => value instanceof Int32Array),
});
export type Pieces = z.infer<typeof Pieces>;

/** Digests of the pieces that one thread took, by their numbers. */
export const Digests = z.array(z.tuple([z.int(), z.string()]));
export type Digests = z.infer<typeof Digests>;

/** From so many articles on, a thread that helps gains more than it costs. */
const MANY = 500;

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort(byCodeUnit);
  } catch {
    return [];
  }
};

const piecesOf = ({ content, dist }: Project): Piece[] => [
  ...GENERATED.map((name) => ({ path: join(content, name), name })),
  ...namesIn(dist).map((name) => ({ path: join(dist, name), name: `dist/${name}` })),
];

/** Takes one piece after the other until none is left: names, sizes and dates of all files in it. */
export const digestsOf = ({ pieces, next }: Pieces): Digests => {
  const found: Digests = [];
  for (;;) {
    const number = Atomics.add(next, 0, 1);
    const piece = pieces[number];
    if (!piece) return found;
    const hash = createHash('sha256');
    walk(hash, piece.path, piece.name, addDate);
    found.push([number, hash.digest('hex')]);
  }
};

/** A thread that takes pieces, too; what it found, in the end. */
const help = (pieces: Pieces): Promise<Digests> => {
  const worker = new Worker(new URL('./outputs-worker.ts', import.meta.url), {
    workerData: pieces,
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (message) => {
      resolve(Digests.parse(message));
    });
    worker.once('error', reject);
  });
};

/** A digest over names, sizes and dates of the generated content and of `dist/`. */
export const outputsDigest = async (project: Project): Promise<string> => {
  const pieces = {
    pieces: piecesOf(project),
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  const isMuch = namesIn(join(project.content, 'articles')).length >= MANY;
  const helped = isMuch ? help(pieces) : null;
  // The other thread starts meanwhile.
  const own = digestsOf(pieces);
  const all = [...own, ...((await helped) ?? [])].sort(([a], [b]) => a - b);
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
};
