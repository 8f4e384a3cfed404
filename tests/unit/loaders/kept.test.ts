import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openKept } from '../../../src/loaders/kept.ts';
import { folderWith } from '../scripts/support/folder.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const open = (folder: string) => openKept(z.string(), folder, ROOT);

const holding = async (): Promise<string> => {
  const folder = await folderWith({ 'other.txt': 'x' });
  const kept = open(folder);
  kept.set('a', '1', 'one');
  kept.set('b', '1', 'two');
  kept.write();
  return folder;
};

describe('what is kept between runs', () => {
  it('is there in the state that it was made for, and in no other', async () => {
    const kept = open(await holding());
    expect(kept.get('a', '1')).toBe('one');
    expect(kept.get('a', '2')).toBeUndefined();
    expect(kept.get('c', '1')).toBeUndefined();
    expect(kept.get('__proto__', '1')).toBeUndefined();
  });

  it('is forgotten when a run does not ask for it', async () => {
    const folder = await holding();
    const kept = open(folder);
    kept.set('a', '1', kept.get('a', '1') ?? '');
    kept.write();
    expect(open(folder).get('a', '1')).toBe('one');
    expect(open(folder).get('b', '1')).toBeUndefined();
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -4)],
    ['of other code', (text: string) => text.replace(/"engine":"./, '"engine":"x')],
    ['of another kind', (text: string) => text.replace('"one"', '1')],
  ])('is made again where the file is %s', async (_, spoilt) => {
    const folder = await holding();
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if (name.endsWith('.json')) await writeFile(path, spoilt(await readFile(path, 'utf8')));
    }
    expect(open(folder).get('a', '1')).toBeUndefined();
  });
});
