import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeUnfinished, writeContent, writeWhole } from '../../../scripts/lib/content-files.ts';
import type { Files } from '../../../scripts/lib/making/make.ts';
import { partOf } from '../../../scripts/lib/store/memory.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { folderWith } from './support/folder.ts';

const given = (files: [string, string][]): Files =>
  new Map(files.map(([name, text]) => [name, partOf(Buffer.from(text))]));

const A = 'articles/00000000000000aa.md';
const B = 'articles/00000000000000bb.md';

describe('writeContent', () => {
  it('writes what differs, leaves the rest untouched, and removes what is no longer given', async () => {
    const project = projectAt(
      await folderWith({
        [`content/${A}`]: 'same',
        [`content/${B}`]: 'old',
        'content/stories/00000000000000cc.json': 'gone',
      }),
    );
    const before = await stat(join(project.content, A));
    const written = await writeContent(
      project,
      given([
        [A, 'same'],
        [B, 'new'],
        ['people.json', '[]'],
      ]),
    );
    expect(written).toEqual({ written: 2, removed: 1 });
    expect((await stat(join(project.content, A))).ino).toBe(before.ino);
    expect(await readFile(join(project.content, B), 'utf8')).toBe('new');
    expect(await readdir(join(project.content, 'stories'))).toEqual([]);
    expect(await readFile(join(project.content, 'people.json'), 'utf8')).toBe('[]');
  });

  it('removes nothing that no build wrote, and nothing of what people put in', async () => {
    const files = {
      'content/articles/notes.md': 'mine',
      'content/captures/00000000000000aa.md': 'a capture',
      'content/sources/post.yaml': 'name: Post',
      'content/corrections/00000000000000aa.md': 'mine too',
    };
    const project = projectAt(await folderWith(files));
    await writeContent(project, given([[A, 'text']]));
    for (const [name, text] of Object.entries(files))
      expect(await readFile(join(project.root, name), 'utf8')).toBe(text);
  });

  it('clears away what a killed build was writing', async () => {
    const project = projectAt(
      await folderWith({ 'content/articles/.00000000000000aa.md.999999999.tmp': '' }),
    );
    await writeContent(project, given([[A, 'text']]));
    expect(await readdir(join(project.content, 'articles'))).toEqual(['00000000000000aa.md']);
  });

  it('leaves all as it was when one file cannot be written, and says which', async () => {
    const project = projectAt(await folderWith({ [`content/${A}`]: 'old' }));
    // A folder stands where the second file is to be written first.
    const blocked = join(project.content, 'articles', `.00000000000000bb.md.${process.pid}.tmp`);
    const files = given([
      [A, 'new'],
      [B, 'new'],
    ]);
    await writeContent(project, given([[A, 'old']]));
    await mkdir(blocked);
    await expect(writeContent(project, files)).rejects.toThrow();
    await rm(blocked, { recursive: true });
    expect(await readdir(join(project.content, 'articles'))).toEqual(['00000000000000aa.md']);
    expect(await readFile(join(project.content, A), 'utf8')).toBe('old');
  });

  it('leaves nothing half-written behind when a write fails', async () => {
    // A folder stands where the file should go, so that the last move fails.
    const folder = await folderWith({ 'people.json/x': '' });
    await expect(writeWhole(join(folder, 'people.json'), '[]')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['people.json']);
  });
});

describe('removeUnfinished', () => {
  it('removes what ended processes were writing, but not what others are', async () => {
    const alive = `.a.txt.${process.ppid}.tmp`;
    const folder = await folderWith({ '.a.txt.999999999.tmp': '', [alive]: '', 'a.txt': '' });
    await removeUnfinished(folder);
    expect(await readdir(folder)).toEqual([alive, 'a.txt']);
  });
});

describe('many files', () => {
  const id = (i: number): string => String(i).padStart(16, '0');
  const many = given(
    Array.from({ length: 1200 }, (_, i) => [`articles/${id(i)}.md`, `text of ${i}`] as const).map(
      ([name, text]) => [name, text],
    ),
  );

  it('are not read again while nobody touched them, and mended where somebody did', async () => {
    const project = projectAt(await folderWith({ '.variorum/x': '' }));
    expect(await writeContent(project, many)).toEqual({ written: 1200, removed: 0 });
    const unread: Files = new Map(
      [...many].map(([name, part]) => [
        name,
        {
          ...part,
          bytes: () => {
            throw new Error(`${name} was read`);
          },
        },
      ]),
    );
    expect(await writeContent(project, unread)).toEqual({ written: 0, removed: 0 });

    const path = join(project.content, `articles/${id(7)}.md`);
    const { atime, mtime } = await stat(path);
    await writeFile(path, 'TEXT OF 7');
    await utimes(path, atime, mtime);
    await rm(join(project.content, `articles/${id(8)}.md`));
    expect(await writeContent(project, many)).toEqual({ written: 2, removed: 0 });
    expect(await readFile(path, 'utf8')).toBe('text of 7');
  });

  it('are read where what was noted of them is damaged', async () => {
    const project = projectAt(await folderWith({ '.variorum/x': '' }));
    await writeContent(project, many);
    const noted = join(project.cache, 'written');
    const text = await readFile(noted, 'utf8');
    // It would say that a file holds what it does not.
    await writeFile(
      noted,
      text.replace(partOf(Buffer.from('text of 7')).digest, partOf(Buffer.from('other')).digest),
    );
    const changed = new Map([...many, [`articles/${id(7)}.md`, partOf(Buffer.from('other'))]]);
    expect(await writeContent(project, changed)).toEqual({ written: 1, removed: 0 });
  });
});
