import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { type Project, projectAt } from '../../scripts/lib/project.ts';

/** What the test runner sets for itself and a build would take for its own. */
const RUNNER = /^(?:VITE|VITEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST)/;

/** What a site is made of, besides its content. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const BUILD = `
  const [{ buildSite }, { renderSite }, { projectAt }, { terminalOn }] = await Promise.all(
    ['build-site', 'render', 'project', 'terminal'].map((name) => import('./scripts/lib/' + name + '.ts')),
  );
  const terminal = terminalOn(process.stdout, process.stderr);
  await buildSite(projectAt(process.argv[1]), terminal, { force: true, render: renderSite });`;

/** A project of its own, with these captures (file name → text), built under a base path. */
export const buildMade = async (
  root: string,
  captures: Readonly<Record<string, string>>,
  settings: { BASE_PATH: string; SITE_URL: string },
): Promise<void> => {
  for (const part of PARTS)
    await cp(join(process.cwd(), part), join(root, part), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  for (const [name, text] of Object.entries(captures)) {
    const path = join(root, 'content', 'captures', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', BUILD, root], {
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER.test(name))),
      ...settings,
    },
  });
};

/** Where a made site will stand. */
export const SITE_URL = 'https://example.org';

/** Builds a site of these captures before the tests of a file; gone when they are done. */
export const made = async (
  captures: Readonly<Record<string, string>>,
  base = '/',
): Promise<Project> => {
  const root = await mkdtemp(join(tmpdir(), 'variorum-made-'));
  beforeAll(() => buildMade(root, captures, { BASE_PATH: base, SITE_URL }));
  afterAll(() => rm(root, { recursive: true, force: true }));
  return projectAt(root);
};
