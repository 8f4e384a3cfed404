import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { listGenerated, readGenerated } from './generated.ts';

type Entry = { id: string; data: Record<string, unknown> };

const Identified = z.looseObject({ id: z.string() });

/** One entry for each object that has an `id`. */
const entries = (value: unknown): Entry[] =>
  z
    .array(Identified)
    .parse(value)
    .map((data) => ({ id: data.id, data }));

const loader = (name: string, read: () => Promise<Entry[]>): Loader => ({
  name: `variorum-${name}`,
  load: async (context) => {
    const { store } = context;
    const all = await read();
    const kept = new Set(all.map(({ id }) => id));
    for (const { id, data } of all) {
      const digest = context.generateDigest(data);
      if (store.get(id)?.digest !== digest)
        store.set({ id, data: await context.parseData({ id, data }), digest });
    }
    for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  },
});

/** A folder of JSON files, one object each: `content/stories/*.json`. */
export const jsonFolder = (folder: string): Loader =>
  loader(folder, async () => {
    const names = await listGenerated(folder, '.json');
    return Promise.all(
      names.map((name) =>
        readGenerated(`${folder}/${name}`, (text) => {
          const [entry] = entries([JSON.parse(text)]);
          if (!entry) throw new Error('holds no object');
          return entry;
        }),
      ),
    );
  });

/** One JSON file that lists objects: `content/people.json`. */
export const jsonList = (name: string): Loader =>
  loader(name, () => readGenerated(`${name}.json`, (text) => entries(JSON.parse(text))));
