import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Project, projectAt } from '../../../scripts/lib/project.ts';
import { inputsDigest, isUnchanged, keepStamp } from '../../../scripts/lib/stamp.ts';
import { folderWith } from './support/folder.ts';

const built = async (): Promise<Project> => {
  const project = projectAt(
    await folderWith({
      'content/captures/a.txt': 'a page',
      'content/articles/00000000000000aa.md': 'an article',
      'src/pages/index.astro': 'a page',
      'dist/index.html': 'a page',
      '.variorum/other': '',
    }),
  );
  await keepStamp(project, inputsDigest(project));
  return project;
};

const unchanged = async (project: Project): Promise<boolean> =>
  isUnchanged(project, inputsDigest(project));

describe('the stamp of a build', () => {
  it('holds while nothing changes', async () => {
    expect(await unchanged(await built())).toBe(true);
  });

  it.each([
    'content/captures/a.txt',
    'content/captures/b.txt',
    'content/articles/00000000000000aa.md',
    'src/pages/index.astro',
    'dist/index.html',
    'dist/more.html',
    'package-lock.json',
  ])('breaks when %s changes', async (name) => {
    const project = await built();
    await writeFile(join(project.root, name), 'changed');
    expect(await unchanged(project)).toBe(false);
  });

  it.each(['content/captures/a.txt', 'dist/index.html', '.variorum'])(
    'breaks when %s goes',
    async (name) => {
      const project = await built();
      await rm(join(project.root, name), { recursive: true });
      expect(await unchanged(project)).toBe(false);
    },
  );

  it('holds and breaks as well where threads look at what stands', async () => {
    const project = await built();
    for (let i = 0; i < 500; i++)
      await writeFile(join(project.content, 'articles', `${String(i).padStart(16, '0')}.md`), '');
    await keepStamp(project, inputsDigest(project));
    expect(await unchanged(project)).toBe(true);
    await writeFile(join(project.dist, 'index.html'), 'changed');
    expect(await unchanged(project)).toBe(false);
  });

  it.each(['SITE_URL', 'BASE_PATH'])('breaks when %s is set otherwise', async (name) => {
    const project = await built();
    vi.stubEnv(name, '/elsewhere');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect(await unchanged(project)).toBe(false);
  });

  it('breaks when it was cut short', async () => {
    const project = await built();
    await writeFile(join(project.cache, 'stamp.json'), '{"inputs":"');
    expect(await unchanged(project)).toBe(false);
  });
});
