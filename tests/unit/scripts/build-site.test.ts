import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../scripts/check/content.ts';
import { checkReferences } from '../../../scripts/check/references.ts';
import { buildSite, type Render } from '../../../scripts/lib/build-site.ts';
import { generated } from './support/generated.ts';
import { loadGenerated } from '../../../scripts/lib/generated.ts';
import { type Project, projectAt } from '../../../scripts/lib/project.ts';
import { folderWith } from './support/folder.ts';
import { page } from './support/pages.ts';
import { recorder } from './support/terminal.ts';

const rendering =
  (render: (project: Project, folder: string) => Promise<void>): Render =>
  (project, folder) => ({
    render: () => render(project, folder),
    stop: () => Promise.resolve(),
  });

/** Stands for the site's renderer: one page that lists the articles. */
const render = rendering(async ({ content }, folder) => {
  await mkdir(folder);
  const names = await readdir(join(content, 'articles'));
  await writeFile(join(folder, 'index.html'), names.join(' '));
});

const build = async (project: Project, options: { force?: boolean; render?: Render } = {}) => {
  const { terminal, out, err } = recorder();
  const leftOut = await buildSite(project, terminal, { force: false, render, ...options });
  return { leftOut, out: out(), err: err() };
};

const good = { 'content/captures/one.txt': page(1), 'content/captures/more/two.txt': page(2) };

const site = ({ dist }: Project): Promise<string> => readFile(join(dist, 'index.html'), 'utf8');

describe('a build', () => {
  it('writes content that is what the captures give, and a site; nothing goes to standard output', async () => {
    const project = projectAt(await folderWith(good));
    const { leftOut, out, err } = await build(project);
    expect(leftOut).toBe(0);
    expect(out).toBe('');
    expect(err).toContain('2 captures: 2 articles');
    const { files } = await generated(project);
    expect(await checkContent(project, files)).toEqual([]);
    expect(checkReferences(await loadGenerated(project))).toEqual([]);
    expect((await site(project)).split(' ')).toHaveLength(2);
  });

  it('does nothing when nothing changed, unless forced', async () => {
    const project = projectAt(await folderWith(good));
    await build(project);
    const never = rendering(() => Promise.reject(new Error('it was rendered')));
    expect((await build(project, { render: never })).err).toBe('dist/ is up to date\n');
    await expect(build(project, { render: never, force: true })).rejects.toThrow('it was rendered');
  });

  it('takes up a new capture and mends content that was changed by hand', async () => {
    const project = projectAt(await folderWith(good));
    await build(project);
    await writeFile(join(project.captures, 'three.txt'), page(3));
    await writeFile(join(project.content, 'people.json'), 'mine');
    await build(project);
    expect((await site(project)).split(' ')).toHaveLength(3);
    const { files } = await generated(project);
    expect(await checkContent(project, files)).toEqual([]);
  });

  it('leaves the last good site when rendering fails, and nothing half-made', async () => {
    const project = projectAt(await folderWith(good));
    await build(project);
    const before = await site(project);
    await writeFile(join(project.captures, 'three.txt'), page(3));
    const failing = rendering(async (_, folder) => {
      await mkdir(folder);
      await writeFile(join(folder, 'index.html'), 'half');
      throw new Error('no more memory');
    });
    await expect(build(project, { render: failing })).rejects.toThrow('no more memory');
    expect(await site(project)).toBe(before);
    expect(await readdir(project.cache)).toEqual(['articles', 'lock', 'lock.pid', 'stamp.json']);
    await build(project);
    expect((await site(project)).split(' ')).toHaveLength(3);
  });

  it('removes what builds were writing that were killed, and nothing that is being written', async () => {
    const project = projectAt(await folderWith(good));
    await build(project);
    const ended = spawnSync(process.execPath, ['--version']).pid;
    const folders = [project.captures, project.cache, join(project.cache, 'pages')];
    await mkdir(join(project.cache, 'pages'), { recursive: true });
    for (const folder of folders)
      for (const pid of [ended, process.ppid])
        await writeFile(join(folder, `.articles.${pid}.tmp`), 'half');
    await build(project, { force: true });
    for (const folder of folders)
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([
        `.articles.${process.ppid}.tmp`,
      ]);
  });

  it('leaves out bad captures and bad files of editors, each named with its way out, and no other feels it', async () => {
    const clean = projectAt(await folderWith(good));
    await build(clean);
    const project = projectAt(
      await folderWith({
        ...good,
        'content/captures/empty.txt': '',
        'content/captures/zeros.bin': '\u0000\u0001'.repeat(500),
        'content/captures/menu.txt': 'Home\nNews\nWeather\n',
        'content/captures/big.html': '',
        'content/captures/\u001b[2Jevil.txt': '',
        'content/sources/broken.yaml': 'name: [\n',
      }),
    );
    await truncate(join(project.captures, 'big.html'), 50_000_000);
    await symlink(project.captures, join(project.captures, 'circle'));
    const { leftOut, err } = await build(project);
    expect(leftOut).toBe(7);
    for (const [name, reason] of [
      ['content/captures/empty.txt', 'holds no text'],
      ['content/captures/zeros.bin', 'not text'],
      ['content/captures/menu.txt', 'article'],
      ['content/captures/big.html', 'more than 20971520 bytes'],
      ['content/captures/circle', 'link to a folder'],
      ['content/captures/\\u001b[2Jevil.txt', 'holds no text'],
      ['content/sources/broken.yaml:', 'not YAML'],
    ] as const) {
      const line = err.split('\n').find((one) => one.startsWith(name));
      expect(line, name).toContain(reason);
      // What is wrong, and after it what to do.
      expect(line, name).toMatch(/: .*\. \p{Lu}.*\.?$/u);
    }
    expect(err).not.toContain('\u001b');
    for (const folder of ['articles', 'stories', 'topics'])
      for (const name of await readdir(join(clean.content, folder)))
        expect(await readFile(join(project.content, folder, name), 'utf8')).toBe(
          await readFile(join(clean.content, folder, name), 'utf8'),
        );
    // An unchanged rerun says the same.
    const again = await build(project);
    expect(again.leftOut).toBe(7);
    expect(again.err).toContain('content/captures/menu.txt');
  });

  it('takes captures of the same bytes for one article, and says so', async () => {
    const project = projectAt(await folderWith({ ...good, 'content/captures/again.txt': page(1) }));
    const { leftOut, err } = await build(project);
    expect(leftOut).toBe(0);
    expect(err).toContain(
      'content/captures/one.txt: The same bytes as content/captures/again.txt.',
    );
    expect((await site(project)).split(' ')).toHaveLength(2);
  });

  it.each([
    ['no folder of captures', {}],
    ['an empty folder', { 'content/captures/.gitkeep': '' }],
  ])('says what to do where there is %s', async (_, files) => {
    const project = projectAt(await folderWith(files));
    await expect(build(project)).rejects.toMatchObject({
      message: 'content/captures holds no captures.',
      remedy: 'Put saved pages there, or run: npm run variorum -- add FILE|DIR…',
    });
  });

  it('fails where no capture holds an article, and leaves content and site as they were', async () => {
    const project = projectAt(await folderWith(good));
    await build(project);
    const before = await site(project);
    for (const name of ['one.txt', 'more/two.txt'])
      await writeFile(join(project.captures, name), 'Home\n');
    await expect(build(project)).rejects.toThrow('No capture holds an article.');
    expect(await site(project)).toBe(before);
    expect(await readdir(join(project.content, 'articles'))).toHaveLength(2);
  });

  it('gives the same bytes wherever and in whatever order the captures were saved', async () => {
    const one = projectAt(await folderWith(good));
    const other = projectAt(
      await folderWith({
        'content/captures/more/two.txt': page(2),
        'content/captures/one.txt': page(1),
      }),
    );
    await build(one);
    await build(other);
    const { files } = await generated(one);
    expect(await checkContent(other, files)).toEqual([]);
  });
});

describe('checkContent', () => {
  it('finds what differs, what is missing and what nothing gives, each with the way out', async () => {
    const project = projectAt(await folderWith(good));
    await build(project);
    const { files } = await generated(project);
    const [first = '', second = ''] = [...files.keys()].filter((name) =>
      name.startsWith('articles/'),
    );
    const text = await readFile(join(project.content, first), 'utf8');
    await writeFile(join(project.content, first), text.replace('\n', '\nmine: true\n'));
    await writeFile(join(project.content, 'topics/00000000000000ff.json'), '{}');
    await rm(join(project.content, second));
    expect(await checkContent(project, files)).toEqual([
      {
        file: `content/${first}`,
        position: '2',
        reason: 'It is not what the captures give.',
        remedy: 'Run: npm run build',
      },
      { file: `content/${second}`, reason: 'It is missing.', remedy: 'Run: npm run build' },
      {
        file: 'content/topics/00000000000000ff.json',
        reason: 'No capture gives this file.',
        remedy: 'Run: npm run build; a file of your own goes elsewhere.',
      },
    ]);
  });
});
