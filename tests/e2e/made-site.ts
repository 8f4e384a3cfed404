import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Project, projectAt } from '../../scripts/lib/project.ts';
import { copyProgram, runModule, type Settings } from './program.ts';

const BUILD = `
  const [{ buildSite }, { renderSite }, { projectAt }, { terminalOn }] = await Promise.all(
    ['build-site', 'render', 'project', 'terminal'].map((name) => import('./scripts/lib/' + name + '.ts')),
  );
  const terminal = terminalOn(process.stdout, process.stderr);
  await buildSite(projectAt(process.argv[1]), terminal, { force: true, render: renderSite });`;

/**
 * A project of its own, with these captures (file name → content) and this settings file, built under
 * a base path; gives what the build printed.
 */
export const buildMade = async (
  root: string,
  captures: Readonly<Record<string, string | Uint8Array>>,
  settings: Settings,
  site = '',
): Promise<string> => {
  await copyProgram(root);
  for (const [name, text] of Object.entries(captures)) {
    const path = join(root, 'content', 'captures', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await writeFile(join(root, 'content', 'site.yaml'), site);
  return runModule(BUILD, { args: [root], settings });
};

/** Where a made site will stand. */
export const SITE_URL = 'https://example.org';

/** Builds a site of these captures (and this settings file) before the tests of a file; gone when they are done. */
export const made = async (
  captures: Readonly<Record<string, string>>,
  base = '/',
  settings = '',
): Promise<Project> => {
  const root = await mkdtemp(join(tmpdir(), 'variorum-made-'));
  beforeAll(() => buildMade(root, captures, { BASE_PATH: base, SITE_URL }, settings));
  afterAll(() => rm(root, { recursive: true, force: true }));
  return projectAt(root);
};
