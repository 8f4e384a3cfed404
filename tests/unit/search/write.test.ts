import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeSearch } from '../../../src/search/index.ts';

let site = '';
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'variorum-search-'));
});
afterEach(() => rm(site, { recursive: true, force: true }));

const write = (files: Record<string, string>): void => {
  writeSearch(
    site,
    Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) })),
  );
};
const read = async (): Promise<Record<string, string>> => {
  const entries = await readdir(join(site, 'search'), { recursive: true, withFileTypes: true });
  const all: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) all[path.slice(site.length + 8)] = await readFile(path, 'utf8');
  }
  return all;
};

it('leaves what it should of an earlier index, and nothing else of it', async () => {
  const first = { 'index.json': '[1]', 'index/a/x.bin': 'x', 'index/b/words/0.bin': 'y' };
  const second = { 'index.json': '[2]', 'index/a/x.bin': 'x', 'index/c/words/0.bin': 'z' };
  write(first);
  const { mtimeMs, ino } = await stat(join(site, 'search/index/a/x.bin'));
  write(second);
  expect(await read()).toEqual(second);
  expect(await stat(join(site, 'search/index/a/x.bin'))).toMatchObject({ mtimeMs, ino });
});

it('writes a file again that was cut short', async () => {
  const files = { 'index.json': '[1]', 'index/a/x.bin': 'xyz' };
  write(files);
  await writeFile(join(site, 'search/index/a/x.bin'), 'x');
  write(files);
  expect(await read()).toEqual(files);
});
