import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { thisProject } from '../../scripts/lib/project.ts';
import { copyProgram } from './program.ts';

const root = await mkdtemp(join(tmpdir(), 'variorum-parts-'));
const [whole, joined] = [join(root, 'whole'), join(root, 'joined')];
afterAll(() => rm(root, { recursive: true, force: true }));

/** Runs a command in a process of its own; gives what it said. */
const variorum = async (cwd: string, ...args: string[]): Promise<string> => {
  const { PATH } = process.env;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['scripts/variorum.ts', ...args],
    { cwd, env: { PATH, SITE_URL: 'https://example.org', BASE_PATH: '/news' } },
  );
  return stdout + stderr;
};

const refusal = (...args: string[]): Promise<string> =>
  variorum(joined, ...args).then(
    () => 'was not refused',
    (error: unknown) => z.object({ stderr: z.string() }).parse(error).stderr,
  );

/** The files below a folder, by path. */
const filesIn = async (folder: string): Promise<Map<string, string>> => {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), await readFile(path, 'latin1'));
  }
  return files;
};

const seeSame = async (name: string): Promise<void> => {
  const [a, b] = [await filesIn(join(whole, name)), await filesIn(join(joined, name))];
  expect([...b.keys()].sort()).toEqual([...a.keys()].sort());
  expect([...a].flatMap(([path, text]) => (b.get(path) === text ? [] : [path]))).toEqual([]);
};

const PARTS = ['1/4', '2/4', '3/4', '4/4'];

beforeAll(async () => {
  for (const folder of [whole, joined]) {
    await copyProgram(folder);
    for (const name of ['captures', 'sources', 'site.yaml'])
      await cp(join(thisProject().content, name), join(folder, 'content', name), {
        recursive: true,
      });
  }
  await variorum(whole, 'build');
}, 120_000);

describe('a site that is built in parts, each in a process of its own', () => {
  it('is the one that is built whole, byte for byte', async () => {
    expect(JSON.parse(await variorum(joined, 'plan', '--parts', '4'))).toEqual({ part: PARTS });
    for (const one of PARTS) await variorum(joined, 'build', '--part', one, 'captures');
    await variorum(joined, 'join', 'content');
    await seeSame('content');
    for (const one of PARTS) {
      await variorum(joined, 'build', '--part', one, 'pages');
      // A machine of its own knows nothing of what the others wrote.
      await rm(join(joined, '.variorum', 'pages'), { recursive: true });
    }
    await variorum(joined, 'join', 'site');
    await seeSame('dist');
  }, 300_000);

  it('is not put together while a part is missing, cut short or of something else', async () => {
    const part = join(joined, '.variorum', 'parts', 'pages-2-of-4');
    const header = join(part, 'part.json');
    const good = await readFile(header, 'utf8');
    await writeFile(header, good.slice(0, -10));
    expect(await refusal('join', 'site')).toContain('--part 2/4 pages');
    await writeFile(header, good.replace(/"content":"./, '"content":"x'));
    expect(await refusal('join', 'site')).toContain('made from other content');
    await writeFile(header, good.replace(/"program":"./, '"program":"x'));
    expect(await refusal('join', 'site')).toContain('by another program');
    await rm(part, { recursive: true });
    expect(await refusal('join', 'site')).toContain('Part 2 of 4 of the pages is missing');
    // What stood before stands.
    await seeSame('dist');
  }, 60_000);
});
