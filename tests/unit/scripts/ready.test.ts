import { linkSync, lstatSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carryOver, makeFile } from '../../../scripts/lib/pages/make-file.ts';
import { makeReady } from '../../../scripts/lib/pages/ready.ts';
import { type Project, projectAt } from '../../../scripts/lib/project.ts';
import { programDigest } from '../../../scripts/lib/stamp.ts';
import { folderWith } from './support/folder.ts';

/** A project with a site, and what is known of two of its pages. */
const built = async (): Promise<{ project: Project; site: string }> => {
  const project = projectAt(
    await folderWith({
      'dist/index.html': 'front',
      'dist/stories/one/index.html': 'one',
      'dist/sw.js': 'script',
      '.variorum/other': '',
    }),
  );
  const pages = Object.fromEntries(
    ['index.html', 'stories/one/index.html'].map((path) => {
      const { size, mtimeMs } = lstatSync(join(project.dist, path));
      return [path, ['given', [], { size, mtimeMs }]];
    }),
  );
  await mkdir(join(project.cache, 'pages'));
  const record = { program: programDigest(project), keys: [], pages };
  await writeFile(join(project.cache, 'pages', '00.json'), JSON.stringify(record));
  return { project, site: join(project.cache, 'site-1') };
};

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const inode = (path: string): number => lstatSync(path).ino;

describe('the folder of a new site', () => {
  it('begins with names for the pages of the last, and nothing else of it', async () => {
    const { project, site } = await built();
    makeReady(project, site);
    expect(await filesIn(site)).toEqual(['index.html', 'stories/one/index.html']);
    expect(inode(join(site, 'index.html'))).toBe(inode(join(project.dist, 'index.html')));
  });

  it('says which pages stand in it as they were written', async () => {
    const { project, site } = await built();
    const { records, inPlace } = makeReady(project, site);
    expect([...inPlace]).toEqual(['index.html', 'stories/one/index.html']);
    expect([...records.keys()]).toEqual([0]);
  });

  it('says so of none that somebody touched', async () => {
    const { project, site } = await built();
    await writeFile(join(project.dist, 'index.html'), 'touched');
    expect([...makeReady(project, site).inPlace]).toEqual(['stories/one/index.html']);
  });

  it('has a page of the last site where another file was in its place', async () => {
    const { project, site } = await built();
    const path = join('stories', 'one', 'index.html');
    await mkdir(join(site, 'stories', 'one'), { recursive: true });
    await writeFile(join(site, path), 'other');
    expect([...makeReady(project, site).inPlace]).toContain(path);
    expect(inode(join(site, path))).toBe(inode(join(project.dist, path)));
  });

  it('begins with nothing where other code made the last', async () => {
    const { project, site } = await built();
    await mkdir(join(project.root, 'src'));
    await writeFile(join(project.root, 'src', 'other.ts'), '');
    makeReady(project, site);
    expect(await readdir(project.cache)).not.toContain('site-1');
  });

  it('loses what is no page where an older site stands there, and the folders that are then empty', async () => {
    const { project, site } = await built();
    await mkdir(join(site, 'people', 'two'), { recursive: true });
    await writeFile(join(site, 'people', 'two', 'index.html'), 'two');
    linkSync(join(project.dist, 'sw.js'), join(site, 'sw.js'));
    await writeFile(join(site, 'index.html'), 'older');
    makeReady(project, site);
    expect((await readdir(site)).sort()).toEqual(['index.html', 'stories']);
    expect(await readFile(join(project.dist, 'sw.js'), 'utf8')).toBe('script');
  });
});

describe('a page', () => {
  it('is written anew where another name of one that stands is in its place', async () => {
    const { project, site } = await built();
    makeReady(project, site);
    makeFile(join(site, 'index.html'), Buffer.from('new'));
    expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('new');
    expect(await readFile(join(project.dist, 'index.html'), 'utf8')).toBe('front');
  });

  it('is written again where the site that it was written to is gone', async () => {
    const { site } = await built();
    const path = join(site, 'stories', 'two', 'index.html');
    for (const text of ['once', 'again']) {
      makeFile(path, Buffer.from(text));
      expect(await readFile(path, 'utf8')).toBe(text);
      await rm(site, { recursive: true });
    }
  });

  it('is carried over whatever is in its place', async () => {
    const { project, site } = await built();
    const [from, to] = [join(project.dist, 'index.html'), join(site, 'index.html')];
    makeReady(project, site);
    for (const put of [
      () => Promise.resolve(),
      () => writeFile(join(site, 'index.html.part'), ''),
      async () => {
        await rm(to);
        await writeFile(to, 'older');
      },
      async () => {
        await rm(to);
        await mkdir(to);
      },
      () => rm(to, { recursive: true }),
    ]) {
      await put();
      carryOver(to, from);
      expect(inode(to)).toBe(inode(from));
    }
  });
});
