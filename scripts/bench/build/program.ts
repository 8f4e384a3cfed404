import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { thisProject } from '../../lib/project.ts';

/** What a site is made with, besides its content. */
const PROGRAM = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the program to a folder, with the libraries that are installed here: pages are built from its sources. */
export const copyProgram = async (root: string): Promise<void> => {
  const here = thisProject().root;
  for (const part of PROGRAM) await cp(join(here, part), join(root, part), { recursive: true });
  await symlink(join(here, 'node_modules'), join(root, 'node_modules'), 'junction');
};
