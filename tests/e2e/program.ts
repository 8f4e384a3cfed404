import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { thisProject } from '../../scripts/lib/project.ts';

/** What the test runner, or who runs it, sets and a build would take for its own. */
const RUNNER = /^(?:VITE|VITEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST|BASE_PATH|SITE_URL)/;

/** What a site is made with, besides its content. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Where a site stands, as the build is told. */
export type Settings = { BASE_PATH: string; SITE_URL: string };

/** Copies the program to a folder, with the libraries that are installed here. */
export const copyProgram = async (root: string): Promise<void> => {
  const here = thisProject().root;
  for (const part of PARTS) await cp(join(here, part), join(root, part), { recursive: true });
  await symlink(join(here, 'node_modules'), join(root, 'node_modules'), 'junction');
};

/**
 * Runs the text of a module in a Node of its own, as if no test ran; gives what it printed.
 * @throws {Error} with what it printed, where it fails.
 */
export const runModule = async (
  module: string,
  {
    args = [],
    cwd,
    settings,
  }: { args?: readonly string[]; cwd?: string; settings?: Settings } = {},
): Promise<string> => {
  const kept = Object.entries(process.env).filter(([name]) => !RUNNER.test(name));
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', module, ...args],
    { cwd: cwd ?? process.cwd(), env: { ...Object.fromEntries(kept), ...settings } },
  );
  return stdout + stderr;
};
