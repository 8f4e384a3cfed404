import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { byCodeUnit } from '../pipeline/text/order.ts';

/** What an earlier run made, by id, each as of a state. */
export type Kept<T> = {
  /** What was made for an id in this state; undefined where nothing was. */
  get: (id: string, state: string) => T | undefined;
  set: (id: string, state: string, value: T) => void;
  /** Writes what changed; what was not set in this run is forgotten. */
  write: () => void;
};

/** The code and the packages that decide what is made. */
const PACKAGES = ['package.json', 'package-lock.json'];
const CODE = ['src/loaders', 'src/excerpt', 'src/pipeline'];

const addTo = (hash: ReturnType<typeof createHash>, path: string): void => {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted(byCodeUnit);
  for (const file of entries) hash.update(`${file}\0`).update(readFileSync(file));
};

/** A digest over the code that makes what is kept. */
const engineDigest = (root: string): string => {
  const hash = createHash('sha256').update(process.version);
  for (const name of PACKAGES) {
    const path = join(root, name);
    if (existsSync(path)) hash.update(`${name}\0`).update(readFileSync(path));
  }
  for (const path of CODE) addTo(hash, join(root, path));
  return hash.digest('hex');
};

/** How many files share what is kept: a change writes one of them. */
const shardOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 2);

type Entry = { state: string; value: unknown };
const Shard = z.object({
  engine: z.string(),
  entries: z.record(z.string(), z.object({ state: z.string(), value: z.unknown() })),
});

/**
 * Opens what is kept in a folder, which need not exist and may be deleted at any time; without one
 * nothing is kept. What cannot be read, or was made by other code, is made again.
 *
 * @param schema what is kept; each value is checked when it is asked for
 */
export const openKept = <T>(
  schema: z.ZodType<T>,
  folder?: string,
  root = process.cwd(),
): Kept<T> => {
  if (folder === undefined)
    return { get: () => undefined, set: () => undefined, write: () => undefined };
  const engine = engineDigest(root);
  const before = new Map<string, Record<string, Entry>>();
  const now = new Map<string, Record<string, Entry>>();
  const changed = new Set<string>();

  const read = (shard: string): Record<string, Entry> => {
    try {
      const held = Shard.parse(JSON.parse(readFileSync(join(folder, `${shard}.json`), 'utf8')));
      return held.engine === engine ? held.entries : {};
    } catch {
      // None, or not ours: made again.
      return {};
    }
  };
  const heldIn = (shard: string): Record<string, Entry> => {
    const held = before.get(shard) ?? read(shard);
    before.set(shard, held);
    return held;
  };

  return {
    get: (id, state) => {
      const held = heldIn(shardOf(id));
      const entry = Object.hasOwn(held, id) ? held[id] : undefined;
      return entry?.state === state ? schema.safeParse(entry.value).data : undefined;
    },
    set: (id, state, value) => {
      const shard = shardOf(id);
      const entries = now.get(shard) ?? {};
      now.set(shard, entries);
      entries[id] = { state, value };
      const held = heldIn(shard);
      if (!Object.hasOwn(held, id) || held[id]?.state !== state) changed.add(shard);
    },
    write: () => {
      mkdirSync(folder, { recursive: true });
      for (const [shard, held] of before) {
        const entries = now.get(shard);
        const gone = Object.keys(held).length > Object.keys(entries ?? {}).length;
        if (!changed.has(shard) && !gone) continue;
        const path = join(folder, `${shard}.json`);
        const part = `${path}.${process.pid}`;
        writeFileSync(part, JSON.stringify({ engine, entries: entries ?? {} }));
        renameSync(part, path);
      }
      for (const name of readdirSync(folder))
        if (!now.has(name.replace(/\.json$/, '')) && /^[0-9a-f]{2}\.json$/.test(name))
          rmSync(join(folder, name), { force: true });
      now.clear();
      before.clear();
      changed.clear();
    },
  };
};
