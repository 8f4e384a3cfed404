import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyProgram, runModule } from './program.ts';

const BUILD = `
  const [{ buildSite }, { rendering }, { projectAt }, { terminalOn }] = await Promise.all(
    ['build-site', 'render', 'project', 'terminal'].map((name) => import('./scripts/lib/' + name + '.ts')),
  );
  const terminal = terminalOn(process.stdout, process.stderr);
  await buildSite(projectAt(process.argv[1]), terminal, { force: true, render: rendering(Number(process.argv[2])) });`;

const SETTINGS = { BASE_PATH: '/', SITE_URL: 'https://example.org' };

const page = (outlet: string, day: number, text: string): string =>
  `Home\nWorld\n\nThe harbour of Westport is to be deepened\n\nBy Ann Smith\n\nMay ${day}, 2031\n\n${text}\n\n© 2031 ${outlet}\n`;

const TEXT = (more: string): string =>
  `WESTPORT: The council of Westport voted on Monday to deepen the harbour, after a debate of six hours.\n\n“We shall see the ships come back${more}, and we shall be glad of it,” said mayor John Miller.\n\nThe works are to begin in June and to cost ninety million.`;

const root = await mkdtemp(join(tmpdir(), 'variorum-carried-'));
const [warm, cold] = [join(root, 'warm'), join(root, 'cold')];
afterAll(() => rm(root, { recursive: true, force: true }));

const put = async (path: string, text: string): Promise<void> => {
  const file = join(warm, 'content', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

/** Builds with threads that render where there are so many articles. */
const build = (folder: string, many: number): Promise<string> =>
  runModule(BUILD, { args: [folder, `${many}`], cwd: folder, settings: SETTINGS });

/** Numbers of articles from which on there are threads, for one build after the other: every second has some. */
const many = [1, 1000, 1, 1000, 1].values();

/** Every file of a site: its bytes as text, and its place on the disk. */
const filesOf = async (folder: string) => {
  const files = new Map<string, { text: string; inode: number }>();
  const dist = join(folder, 'dist');
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'latin1');
    files.set(path.slice(dist.length + 1), { text, inode: (await stat(path)).ino });
  }
  return files;
};

/** Builds over the last site, and the same content where there is none; which files were carried over. */
const compared = async (): Promise<string[]> => {
  const before = await filesOf(warm).catch(() => new Map<string, { inode: number }>());
  await build(warm, many.next().value ?? 1);
  await rm(join(cold, 'content'), { recursive: true, force: true });
  await cp(join(warm, 'content'), join(cold, 'content'), { recursive: true });
  for (const made of ['dist', '.variorum', 'content/articles', 'content/stories'])
    await rm(join(cold, made), { recursive: true, force: true });
  await build(cold, 1000);
  const [carried, anew] = [await filesOf(warm), await filesOf(cold)];
  expect([...carried.keys()].sort()).toEqual([...anew.keys()].sort());
  const differ = [...carried].filter(([path, { text }]) => anew.get(path)?.text !== text);
  expect(differ.map(([path]) => path)).toEqual([]);
  return [...carried]
    .filter(([path, { inode }]) => before.get(path)?.inode === inode)
    .map(([path]) => path);
};

/** The code that renders the pages: where it is kept, and the places of all its files on the disk. */
const codeKept = async () => {
  const all = join(warm, '.variorum', 'code');
  const [name = '', ...others] = await readdir(all);
  expect(others).toEqual([]);
  const files = (await readdir(join(all, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const inodes = await Promise.all(files.map(async (file) => (await stat(file)).ino));
  return { name, files, inodes };
};

describe('a build over the last site', () => {
  it('has the bytes of one from nothing, whatever changed, in threads or without, with code that is kept', async () => {
    for (const folder of [warm, cold]) await copyProgram(folder);
    await put('captures/a.txt', page('The Daily Post', 5, TEXT('')));
    await put('captures/b.txt', page('Harbour Times', 5, TEXT(' one day')));
    await put(
      'captures/c.txt',
      page(
        'Valley Observer',
        9,
        'A fox was seen in Easton on Friday, and left again before the morning.\n\nNobody knows where it went, says the keeper of the park, Mary Jones.',
      ),
    );
    await compared();
    const code = await codeKept();

    await put('captures/d.txt', page('Metro Post', 6, TEXT(' soon')));
    const added = await compared();
    // What has nothing to do with the new page.
    expect(added.filter((path) => path.startsWith('captures/')).length).toBeGreaterThan(0);

    await put(
      'captures/c.txt',
      page(
        'Valley Observer',
        9,
        'Two foxes were seen in Easton on Friday.\n\nThey left before the morning, says the keeper of the park, Mary Jones.',
      ),
    );
    await rm(join(warm, 'content', 'captures', 'b.txt'));
    await compared();
    expect(await codeKept()).toEqual(code);
    // Where some of it is cut short it is made again.
    await truncate(code.files.find((file) => /chunks.*\.mjs$/.test(file)) ?? '', 10);

    const [first = ''] = (await readdir(join(warm, 'content', 'articles'))).map((name) =>
      name.replace(/\.md$/, ''),
    );
    await put(
      'corrections/a.yaml',
      `article: ${first}\ntitle: Another headline\nnote: As it stood in print\n`,
    );
    await put(
      'sources/metro-post.yaml',
      'name: The Metro Post of Westport\naliases: [Metro Post]\n',
    );
    await compared();
    const corrected = await readFile(join(warm, 'dist', 'articles', first, 'index.html'), 'utf8');
    expect(corrected.includes('Another headline')).toBe(true);
    const again = await codeKept();
    expect([again.name, again.files]).toEqual([code.name, code.files]);
    expect(again.inodes).not.toEqual(code.inodes);

    await put('site.yaml', 'name: Another name\nlanguage: de\n');
    expect((await compared()).filter((path) => path.endsWith('.html'))).toEqual([]);
    expect((await codeKept()).name).not.toBe(code.name);
  }, 600_000);
});
