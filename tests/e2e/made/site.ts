import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeContent } from '../../../scripts/lib/content-files.ts';
import { projectAt, thisProject } from '../../../scripts/lib/project.ts';
import { serialize } from '../../../src/pipeline/write/index.ts';
import { madeCaptures, madeContent } from './newsroom.ts';

/** What the site is made with, below the project's root. */
const PROGRAM = ['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** What the test runner sets for itself and a build would take for its own. */
const RUNNER = /^(?:VITE|VITEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST|BASE_PATH|SITE_URL)/;

const RENDER = `
  const [{ renderSite }, { thisProject }] = await Promise.all([
    import('./scripts/lib/render.ts'),
    import('./scripts/lib/project.ts'),
  ]);
  await renderSite(thisProject(), thisProject().dist);`;

/** A site built from invented articles in a folder of its own. */
export type MadeSite = { dist: string; remove: () => Promise<void> };

/** Builds the site of the invented articles, from a copy of the program. */
export const madeSite = async (): Promise<MadeSite> => {
  const root = await mkdtemp(join(tmpdir(), 'variorum-made-'));
  const [here, there] = [thisProject(), projectAt(root)];
  for (const part of PROGRAM)
    await cp(join(here.root, part), join(root, part), { recursive: true });
  await symlink(join(here.root, 'node_modules'), join(root, 'node_modules'), 'junction');
  await mkdir(there.captures, { recursive: true });
  for (const [file, text] of madeCaptures()) await writeFile(join(there.captures, file), text);
  await writeContent(there, serialize(await madeContent()));
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', RENDER], {
    cwd: root,
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER.test(name))),
  });
  return { dist: there.dist, remove: () => rm(root, { recursive: true, force: true }) };
};
