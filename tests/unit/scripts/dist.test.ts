import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareDist, recoverDist, replaceDist } from '../../../scripts/lib/dist.ts';
import { replaceFolder } from '../../../scripts/lib/exchange.ts';
import { type Project, projectAt } from '../../../scripts/lib/project.ts';
import { folderWith } from './support/folder.ts';

const page = ({ dist }: Project): Promise<string> => readFile(join(dist, 'index.html'), 'utf8');

const newSite = async (folder: string): Promise<void> => {
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), 'new');
};

describe('dist/', () => {
  it.each([
    ['stands', { 'dist/index.html': 'old', 'dist/gone.html': 'old' }],
    ['does not stand', {}],
  ])('is replaced as a whole where it %s', async (_, files) => {
    const project = projectAt(await folderWith(files));
    await mkdir(project.cache);
    const folder = await prepareDist(project);
    await newSite(folder);
    await replaceDist(project, folder);
    expect(await readdir(project.dist)).toEqual(['index.html']);
    expect(await page(project)).toBe('new');
    // The next one is made from it.
    expect(await readdir(project.cache)).toEqual('dist/gone.html' in files ? ['spare'] : []);
  });

  it('is refused, before any work, where it is a file or a link', async () => {
    const file = projectAt(await folderWith({ dist: 'a file' }));
    await expect(prepareDist(file)).rejects.toThrow('dist is not a folder');
    const link = projectAt(await folderWith({ 'elsewhere/index.html': 'mine' }));
    await symlink('elsewhere', link.dist);
    await expect(prepareDist(link)).rejects.toThrow('dist is not a folder');
  });

  // Root may write anywhere, so somebody else has to try.
  it.skipIf(process.getuid?.() !== 0).each([
    ['it is read-only', '777', '755'],
    ['the folder around it is', '755', '777'],
  ])('is refused, before any work, where %s', async (_, around, itself) => {
    const root = await folderWith({ 'dist/index.html': 'old' });
    execFileSync('chmod', [itself, join(root, 'dist')]);
    execFileSync('chmod', [around, root]);
    const cache = await folderWith();
    execFileSync('chmod', ['777', cache]);
    const module = resolve(import.meta.dirname, '../../../scripts/lib/dist.ts');
    const script = `
      import { prepareDist } from ${JSON.stringify(module)};
      import { projectAt } from ${JSON.stringify(resolve(module, '../project.ts'))};
      const cache = ${JSON.stringify(cache)};
      await prepareDist({ ...projectAt(${JSON.stringify(root)}), cache }).catch((error) =>
        console.log(error.name, error.message),
      );`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      uid: 65534,
    });
    expect(String(said)).toContain('Failure dist/ cannot be written: permission denied (EACCES)');
  });

  it('stays as it was when the new site cannot be moved to its place', async () => {
    const project = projectAt(await folderWith({ 'dist/index.html': 'old' }));
    await mkdir(project.cache);
    await expect(replaceDist(project, join(project.cache, 'nothing'))).rejects.toThrow('dist/');
    expect(await page(project)).toBe('old');
  });

  it('comes back when a build was killed between its two moves', async () => {
    const project = projectAt(
      await folderWith({
        '.variorum/old-999999999/index.html': 'old',
        '.variorum/site-999999999/index.html': 'half',
      }),
    );
    await recoverDist(project);
    expect(await page(project)).toBe('old');
    // What was half made is made on by the next build.
    expect(await readdir(project.cache)).toEqual(['spare']);
  });

  it('is not taken for lost while it stands, and leftovers of killed builds go', async () => {
    const project = projectAt(
      await folderWith({
        'dist/index.html': 'good',
        '.variorum/old-999999999/index.html': 'older',
        '.variorum/gone-999999999/index.html': 'oldest',
        '.variorum/out-999999999-0/index.html': 'of a rendering that was killed',
        [`.variorum/site-${process.ppid}/index.html`]: 'half',
        '.variorum/once-999999999/chunk': 'of a check that was killed',
        [`.variorum/once-${process.ppid}/chunk`]: 'of one that runs',
        '.variorum/stamp.json': '{}',
      }),
    );
    await recoverDist(project);
    expect(await page(project)).toBe('good');
    expect(await readdir(project.cache)).toEqual([`once-${process.ppid}`, 'spare', 'stamp.json']);
  });
});

describe('replaceFolder', () => {
  const folders = async () => {
    const root = await folderWith({ 'place/a': 'old', 'new/a': 'new' });
    return { root, place: join(root, 'place'), folder: join(root, 'new'), aside: join(root, 'x') };
  };
  const inTwoSteps = (): boolean => false;

  // Where else, the system cannot, or Perl may be missing.
  it.skipIf(process.platform !== 'linux')('exchanges the two where the system can', async () => {
    const { root, place, folder, aside } = await folders();
    replaceFolder(place, folder, aside);
    expect(await readFile(join(place, 'a'), 'utf8')).toBe('new');
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old');
    expect(await readdir(root)).toEqual(['new', 'place']);
  });

  it('moves them where it cannot, the old one aside', async () => {
    const { place, folder, aside } = await folders();
    replaceFolder(place, folder, aside, inTwoSteps);
    expect(await readFile(join(place, 'a'), 'utf8')).toBe('new');
    expect(await readFile(join(aside, 'a'), 'utf8')).toBe('old');
  });

  it('brings the old one back when the second step fails', async () => {
    const { place, folder, aside } = await folders();
    expect(() => {
      replaceFolder(place, `${folder}-not`, aside, inTwoSteps);
    }).toThrow('ENOENT');
    expect(await readFile(join(place, 'a'), 'utf8')).toBe('old');
  });
});
