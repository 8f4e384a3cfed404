import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/loaders/generated.ts';
import { readSearched } from '../../../src/search/content.ts';
import { openKept } from '../../../src/search/kept.ts';

const PARTS = ['articles', 'stories', 'topics', 'people.json', 'sources.json'];

let folder = '';
const content = (path = ''): string => join(folder, 'content', path);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-searched-'));
  for (const part of PARTS) await cp(join(CONTENT, part), content(part), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** All that is searched, after what was kept in a folder. */
const read = async (kept: string) => {
  const { articles, stories, ...others } = await readSearched(
    openKept(join(folder, kept), 'test'),
    content(),
  );
  return { articles: [...articles], stories: [...stories], ...others };
};

const edit = async (path: string, change: (text: string) => string): Promise<void> => {
  await writeFile(content(path), change(await readFile(content(path), 'utf8')));
};
const firstOf = async (path: string): Promise<string> =>
  `${path}/${(await readdir(content(path))).toSorted()[0] ?? ''}`;

describe('what is searched', () => {
  it('is the same whether an earlier run read it or not', async () => {
    expect(await read('kept')).toEqual(await read('kept'));
  });

  it.each<[string, () => Promise<void>]>([
    [
      'an article is changed',
      async () => {
        await edit(await firstOf('articles'), (text) => `${text}\nZebras came.\n`);
      },
    ],
    [
      'a story is changed',
      async () => {
        await edit(await firstOf('stories'), (text) =>
          text.replace('"text": "', '"text": "Zebra '),
        );
      },
    ],
    [
      'an article is taken away',
      async () => {
        await rm(content(await firstOf('articles')));
      },
    ],
    [
      'only excerpts are shown',
      async () => {
        await writeFile(content('site.yaml'), 'texts: { default: excerpt }\n');
      },
    ],
  ])('is what the content is now: %s', async (_, change) => {
    const before = await read('kept');
    await change();
    const after = await read('kept');
    expect(after).toEqual(await read('none'));
    expect(after).not.toEqual(before);
  });

  it('is refused with the name of the file that is not as it should be', async () => {
    const path = await firstOf('stories');
    await read('kept');
    await edit(path, (text) => text.slice(0, 40));
    await expect(read('kept')).rejects.toThrow(path);
  });
});
