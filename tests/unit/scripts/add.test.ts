import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '../../../scripts/commands/add.ts';
import { safeName } from '../../../scripts/lib/add-capture.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { folderWith } from './support/folder.ts';
import { page } from './support/pages.ts';
import { recorder } from './support/terminal.ts';

const run = async (files: Record<string, string>, operands: string[], flags: string[] = []) => {
  const from = await folderWith(files);
  const project = projectAt(from);
  const { terminal, err } = recorder();
  const nothing = (async function* () {
    // Standard input at its end.
  })();
  const status = await add({
    project,
    terminal,
    operands,
    flags: new Set(flags),
    options: new Map(),
    from,
    input: nothing,
  });
  return { project, status, err: err(), names: (await readdir(project.captures)).toSorted() };
};

describe('variorum add', () => {
  it('copies captures, whole folders too, as they are', async () => {
    const files = { 'in/a.txt': page(1), 'in/deep/b.html': page(2), 'c.txt': page(3) };
    const { project, status, names, err } = await run(files, ['in', 'c.txt']);
    expect(status).toBe(0);
    expect(names).toEqual(['a.txt', 'b.html', 'c.txt']);
    expect(await readFile(join(project.captures, 'b.html'), 'utf8')).toBe(page(2));
    expect(err).toContain('3 added, 0 already there, 0 refused');
  });

  it('reports what is there already, under whatever name', async () => {
    const { names, err, status } = await run(
      { 'content/captures/old.txt': page(1), 'new.txt': page(1) },
      ['new.txt'],
    );
    expect(status).toBe(0);
    expect(names).toEqual(['old.txt']);
    expect(err).toContain('new.txt: already there as content/captures/old.txt');
  });

  it('never replaces another capture of the same name, nor one that differs by case only', async () => {
    const { project, names } = await run(
      { 'content/captures/a.txt': page(1), 'in/a.txt': page(2), 'in/A.TXT': page(3) },
      ['in'],
    );
    expect(await readFile(join(project.captures, 'a.txt'), 'utf8')).toBe(page(1));
    expect(names).toHaveLength(3);
    expect(names.filter((name) => /^a-[0-9a-f]{8}\.txt$/i.test(name))).toHaveLength(2);
  });

  it('refuses what it cannot read, saying why, and takes the rest', async () => {
    const files = { 'in/a.txt': page(1), 'in/empty.txt': '', 'in/menu.txt': 'Home\nNews\n' };
    const { names, err, status } = await run(files, ['in', 'gone.txt']);
    expect(status).toBe(0);
    expect(names).toEqual(['a.txt']);
    expect(err).toMatch(/in\/empty\.txt: The file holds no text\./);
    expect(err).toMatch(/in\/menu\.txt: .*article/);
    expect(err).toMatch(/gone\.txt: It cannot be read: no such file/);
    expect((await run(files, ['in'], ['strict'])).status).toBe(3);
  });

  it('copies an archive as it is, where any of its captures holds an article', async () => {
    const lines = [{ text: page(1) }, { text: 'Home' }, { title: 'No text' }, { text: page(2) }];
    const archive = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const files = { 'in/a.jsonl': archive, 'in/b.jsonl': '{"text":"Home"}\n{"text":"News"}\n' };
    const { project, names, err, status } = await run(files, ['in']);
    expect(status).toBe(0);
    expect(names).toEqual(['a.jsonl']);
    expect(await readFile(join(project.captures, 'a.jsonl'), 'utf8')).toBe(archive);
    expect(err).toContain('in/a.jsonl: added as content/captures/a.jsonl (2 articles, 2 left out)');
    expect(err).toMatch(/in\/b\.jsonl#1: /);
  });

  it('fails where nothing could be added', async () => {
    await expect(run({ 'empty.txt': '' }, ['empty.txt'])).rejects.toThrow('Nothing was added.');
    await expect(run({ 'in/.hidden': '' }, ['in'])).rejects.toThrow('in: no captures there.');
  });

  it('does not follow links out of a folder', async () => {
    const from = await folderWith({ 'secret.txt': page(1) });
    await mkdir(join(from, 'in'));
    await symlink('../secret.txt', join(from, 'in', 'link.txt'));
    const { terminal, err } = recorder();
    const input = (async function* () {
      // Standard input at its end.
    })();
    const project = projectAt(from);
    const adding = add({
      project,
      terminal,
      operands: ['in'],
      flags: new Set(),
      options: new Map(),
      from,
      input,
    });
    await expect(adding).rejects.toThrow('Nothing was added.');
    expect(err()).toContain('leads out of the folder');
  });
});

describe('safeName', () => {
  it.each([
    ['/tmp/../x/page.html', 'page.html'],
    ['../../etc/passwd', 'passwd'],
    ['.bashrc', 'bashrc'],
    ['-rf.txt', 'rf.txt'],
    ['a b\u202e<c>|d?.txt', 'a-b-c-d-.txt'],
    ['CON.txt', 'CON_.txt'],
    ['…', 'capture.txt'],
    ['Zażółć gęślą.html', 'Zażółć-gęślą.html'],
    ['page.', 'page'],
  ])('makes %s %s', (file, name) => {
    expect(safeName(file)).toBe(name);
  });

  it('is a short plain name for any file', () => {
    const part = fc.constantFrom(
      '..',
      '/',
      '\\',
      '\u0000',
      '.',
      '-',
      'con',
      ' ',
      'ü',
      '漢',
      '👩',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 200 }), (parts) => {
        const name = safeName(parts.join(''));
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u);
        expect(name).not.toMatch(/\.$/);
        expect(Buffer.byteLength(name)).toBeLessThan(180);
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});
