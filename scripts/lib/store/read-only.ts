import { readdirSync } from 'node:fs';
import { INDEX, readChunk } from './chunk.ts';
import { type Entry, Damaged, type Store } from './store.ts';

/** The names of the chunks in a folder. */
export const chunksIn = (folder: string): string[] =>
  readdirSync(folder)
    .flatMap((file) => INDEX.exec(file)?.[1] ?? [])
    .sort();

/**
 * What a store left in a folder, to be read and nothing else: of another machine, or another run.
 *
 * @param chunks the names of all its chunks
 * @throws {Damaged} where one of them is missing or not what was written
 */
export const readOnlyStore = <About>(
  folder: string,
  chunks: readonly string[],
  engine: string,
): Store<About> => {
  const opened = chunks.map((name) => {
    const chunk = readChunk<About>(folder, name, engine);
    if (!chunk) throw new Damaged();
    return chunk;
  });
  const known = new Map<string, Entry<About>>(opened.flatMap(({ entries }) => [...entries]));
  const close = (): void => {
    for (const { open } of opened) open.close();
  };
  return {
    get: (key) => known.get(key),
    put: () => {
      throw new Error('nothing is written here');
    },
    room: () => null,
    close,
    abandon: close,
  };
};
