import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capturesIn, capturesNamed, loadCapture } from '../../../scripts/lib/captures.ts';
import { MAX_BYTES } from '../../../src/pipeline/read/index.ts';
import { folderWith } from './support/folder.ts';

const error = (code: string): Error => Object.assign(new Error(code), { code });

describe('capturesIn', () => {
  it('finds files in folders of folders, ordered by path, and passes over hidden ones', async () => {
    const folder = await folderWith({
      'b.txt': '1',
      'a/z.txt': '2',
      'a/b/c.html': '3',
      'B.txt': '4',
      '.DS_Store': '5',
      '.git/config': '6',
    });
    const found = await capturesIn(folder, 'in/');
    expect(found.map(({ file }) => file)).toEqual([
      'in/B.txt',
      'in/a/b/c.html',
      'in/a/z.txt',
      'in/b.txt',
    ]);
  });

  it('leaves out links that lead out or in a circle, each with its reason', async () => {
    const outside = await folderWith({ 'secret.txt': 'secret' });
    const folder = await folderWith({ 'page.txt': 'page' });
    await symlink(join(outside, 'secret.txt'), join(folder, 'out.txt'));
    await symlink(folder, join(folder, 'circle'));
    await symlink('self.txt', join(folder, 'self.txt'));
    await symlink('nothing.txt', join(folder, 'dangling.txt'));
    await symlink('page.txt', join(folder, 'same.txt'));
    const found = await capturesIn(folder, '');
    const reasons = found.map((c) => `${c.file}: ${'reason' in c ? c.reason : 'taken'}`);
    expect(reasons).toEqual([
      'circle: It is a link to a folder.',
      'dangling.txt: It cannot be read: no such file or folder (ENOENT).',
      'out.txt: It is a link that leads out of the folder.',
      'page.txt: taken',
      'same.txt: taken',
      'self.txt: It cannot be read: its symbolic links lead in a circle (ELOOP).',
    ]);
  });
});

describe('capturesNamed', () => {
  it('shows paths as given and takes each file once', async () => {
    const folder = await folderWith({ 'in/a.txt': '1', 'in/b.txt': '2' });
    const found = await capturesNamed(['in', 'in/b.txt', './in/a.txt'], folder);
    expect(found.map(({ file }) => file)).toEqual(['in/a.txt', 'in/b.txt']);
  });

  it('says what is not there', async () => {
    const [missing] = await capturesNamed(['nothing.txt'], await folderWith());
    expect(missing).toMatchObject({ file: 'nothing.txt', code: 'unreadable' });
  });
});

describe('loadCapture', () => {
  it('gives the bytes', async () => {
    const folder = await folderWith({ 'a.txt': 'ä' });
    const loaded = await loadCapture({ file: 'a', path: join(folder, 'a.txt') });
    expect(loaded).toEqual({ file: 'a', bytes: new Uint8Array([0xc3, 0xa4]) });
  });

  it('refuses a file of 50 MB by its size', async () => {
    const folder = await folderWith({ 'big.txt': '' });
    await truncate(join(folder, 'big.txt'), 50_000_000);
    const loaded = await loadCapture({ file: 'big.txt', path: join(folder, 'big.txt') });
    expect(loaded).toMatchObject({ file: 'big.txt', code: 'too-large' });
  });

  it('reads nothing of a file that is too large', async () => {
    const loaded = await loadCapture({ file: 'big', path: '' }, () =>
      Promise.resolve({
        stat: () => Promise.resolve({ size: MAX_BYTES + 1, isFile: () => true }),
        read: () => Promise.reject(new Error('it was read')),
        close: () => Promise.resolve(),
      }),
    );
    expect(loaded).toMatchObject({ code: 'too-large' });
  });

  it.each([
    ['EACCES', 'permission denied'],
    ['EIO', 'the disk reports an error'],
    ['EMFILE', 'too many open files'],
  ])('says in words what %s is, and what to do', async (code, meaning) => {
    const loaded = await loadCapture({ file: 'a.txt', path: '' }, () =>
      Promise.reject(error(code)),
    );
    expect(loaded).toMatchObject({ file: 'a.txt', code: 'unreadable' });
    expect(loaded).toHaveProperty('reason', expect.stringContaining(meaning));
    expect(loaded).toHaveProperty('remedy', expect.stringMatching(/\w/));
  });

  it('closes a file that fails while it is read', async () => {
    let closed = false;
    const loaded = await loadCapture({ file: 'a.txt', path: '' }, () =>
      Promise.resolve({
        stat: () => Promise.resolve({ size: 3, isFile: () => true }),
        read: () => Promise.reject(error('EIO')),
        close: () => {
          closed = true;
          return Promise.resolve();
        },
      }),
    );
    expect(loaded).toMatchObject({ code: 'unreadable' });
    expect(closed).toBe(true);
  });

  it('does not wait for a pipe', async () => {
    const folder = await folderWith();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const loaded = await loadCapture({ file: 'pipe', path: join(folder, 'pipe') });
    expect(loaded).toMatchObject({ code: 'unreadable' });
  });

  it('takes a folder for no capture', async () => {
    const folder = await folderWith();
    await mkdir(join(folder, 'sub'));
    const loaded = await loadCapture({ file: 'sub', path: join(folder, 'sub') });
    expect(loaded).toMatchObject({ code: 'unreadable' });
  });
});
