import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  capturesIn,
  capturesNamed,
  capturesOf,
  type Place,
} from '../../../scripts/lib/captures.ts';
import type { Handle } from '../../../scripts/lib/steady-bytes.ts';
import type { Capture, Quarantined } from '../../../src/pipeline/model/index.ts';
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

const listed = async (
  place: Place,
  open?: (path: string) => Promise<Handle>,
): Promise<(Capture | Quarantined)[]> => {
  const found: (Capture | Quarantined)[] = [];
  for await (const capture of capturesOf(place, open)) found.push(capture);
  return found;
};

describe('capturesOf', () => {
  it('gives the page that a file is', async () => {
    const folder = await folderWith({ 'a.txt': 'ä' });
    const found = await listed({ file: 'a', path: join(folder, 'a.txt') });
    expect(found).toMatchObject([{ files: ['a'], text: 'ä' }]);
  });

  it('gives the records of an archive, each by its place', async () => {
    const lines = ['{"id":"n1","text":"One"}', '', '{"text":"Two"}', ''].join('\n');
    const folder = await folderWith({ 'a.jsonl': lines });
    const found = await listed({ file: 'in/a.jsonl', path: join(folder, 'a.jsonl') });
    expect(found).toMatchObject([
      { files: ['in/a.jsonl#1'], text: 'One', recordId: 'n1' },
      { files: ['in/a.jsonl#3'], text: 'Two' },
    ]);
  });

  it('reads of a page of 50 MB no more than the limit', async () => {
    const folder = await folderWith({ 'big.txt': '' });
    await truncate(join(folder, 'big.txt'), 50_000_000);
    const found = await listed({ file: 'big.txt', path: join(folder, 'big.txt') });
    expect(found).toMatchObject([{ file: 'big.txt', code: 'too-large' }]);

    let asked = 0;
    const endless = await listed({ file: 'big', path: '' }, () =>
      Promise.resolve({
        stat: () => Promise.resolve({ size: 100 * MAX_BYTES, isFile: () => true }),
        read: (buffer, offset) => {
          asked += buffer.length - offset;
          buffer.fill(65, offset);
          return Promise.resolve({ bytesRead: buffer.length - offset });
        },
        close: () => Promise.resolve(),
      }),
    );
    expect(endless).toMatchObject([{ code: 'too-large' }]);
    expect(asked).toBeLessThan(MAX_BYTES * 1.1);
  });

  it.each([
    ['EACCES', 'permission denied'],
    ['EIO', 'the disk reports an error'],
    ['EMFILE', 'too many open files'],
  ])('says in words what %s is, and what to do', async (code, meaning) => {
    const [found] = await listed({ file: 'a.txt', path: '' }, () => Promise.reject(error(code)));
    expect(found).toMatchObject({ file: 'a.txt', code: 'unreadable' });
    expect(found).toHaveProperty('reason', expect.stringContaining(meaning));
    expect(found).toHaveProperty('remedy', expect.stringMatching(/\w/));
  });

  it('closes a file that fails while it is read', async () => {
    let closed = false;
    const found = await listed({ file: 'a.txt', path: '' }, () =>
      Promise.resolve({
        stat: () => Promise.resolve({ size: 3, isFile: () => true }),
        read: () => Promise.reject(error('EIO')),
        close: () => {
          closed = true;
          return Promise.resolve();
        },
      }),
    );
    expect(found).toMatchObject([{ code: 'unreadable' }]);
    expect(closed).toBe(true);
  });

  it('closes an archive of which only the start is wanted', async () => {
    let closed = false;
    const record = new TextEncoder().encode('{"text":"One"}\n');
    const archive = capturesOf({ file: 'a', path: '' }, () =>
      Promise.resolve({
        stat: () => Promise.resolve({ size: 1e9, isFile: () => true }),
        read: (buffer, offset) => {
          for (let at = offset; at < buffer.length; at++) buffer[at] = record[at % 15] ?? 0;
          return Promise.resolve({ bytesRead: buffer.length - offset });
        },
        close: () => {
          closed = true;
          return Promise.resolve();
        },
      }),
    );
    for await (const capture of archive) {
      expect(capture).toMatchObject({ text: 'One' });
      break;
    }
    expect(closed).toBe(true);
  });

  /** A file that has these states, one after the other, at each look at it; its bytes as of the last look. */
  const changing = (...states: string[]): Handle => {
    let looks = 0;
    const now = (): string => states[Math.min(looks, states.length) - 1] ?? '';
    return {
      stat: () => {
        looks += 1;
        return Promise.resolve({
          size: now().length,
          isFile: () => true,
          mtimeMs: states.indexOf(now()),
        });
      },
      read: (buffer, offset, length = buffer.length, position = 0) => {
        const bytes = Buffer.from(now()).subarray(position, position + length);
        buffer.set(bytes, offset);
        return Promise.resolve({ bytesRead: bytes.length });
      },
      close: () => Promise.resolve(),
    };
  };

  it('reads a page anew that changed while it was read', async () => {
    const files = [changing('half', 'half', 'a half page'), changing('a whole page')];
    const found = await listed({ file: 'a.txt', path: '' }, () =>
      Promise.resolve(files.shift() ?? changing('')),
    );
    expect(found).toMatchObject([{ text: 'a whole page' }]);
  });

  it('leaves a page out that changes whenever it is read', async () => {
    const found = await listed({ file: 'a.txt', path: '' }, () =>
      Promise.resolve(changing('one', 'one', 'two')),
    );
    expect(found).toMatchObject([{ file: 'a.txt', code: 'changed' }]);
  });

  it('takes of an archive that grows what was there, and says it of one that is written over', async () => {
    const [one, two] = ['{"text":"One"}\n', '{"text":"Two"}\n'];
    const open =
      (...states: string[]) =>
      () =>
        Promise.resolve(changing(...states));
    const grown = await listed({ file: 'a', path: '' }, open(one, one, one + two));
    expect(grown).toMatchObject([{ text: 'One' }]);
    const over = await listed({ file: 'a', path: '' }, open(one, one, two));
    expect(over.at(-1)).toMatchObject({ file: 'a', code: 'changed' });
    const both = await listed({ file: 'a', path: '' }, open(one, one, two + one));
    expect(both.at(-1)).toMatchObject({ file: 'a', code: 'changed' });
  });

  it('does not wait for a pipe', async () => {
    const folder = await folderWith();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const found = await listed({ file: 'pipe', path: join(folder, 'pipe') });
    expect(found).toMatchObject([{ code: 'unreadable' }]);
  });

  it('takes a folder for no capture', async () => {
    const folder = await folderWith();
    await mkdir(join(folder, 'sub'));
    const found = await listed({ file: 'sub', path: join(folder, 'sub') });
    expect(found).toMatchObject([{ code: 'unreadable' }]);
  });
});
