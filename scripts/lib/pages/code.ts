import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Project } from '../project.ts';
import { About, compile } from './compile.ts';

/** The code that renders the pages, with what they share: style sheets, scripts, the files of `public/`. */
export type Code = {
  /** A folder with all of it: what pages share, and in `CODE` (see `compile`) what renders them. */
  folder: string;
  about: About;
};

/** Of a whole one, last of all: what it is told, and all other files with their sizes. */
const NOTE = 'code.json';
const Note = z.strictObject({ about: About, files: z.array(z.tuple([z.string(), z.int()])) });

const filesIn = (folder: string): [string, number][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, number] => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), lstatSync(path).size];
    });

/** The code in a folder; null where there is none, or not all of it. */
const codeIn = (folder: string): Code | null => {
  try {
    const { about, files } = Note.parse(JSON.parse(readFileSync(join(folder, NOTE), 'utf8')));
    const isWhole = files.every(
      ([path, size]) =>
        lstatSync(join(folder, 'files', path), { throwIfNoEntry: false })?.size === size,
    );
    return isWhole ? { folder: join(folder, 'files'), about } : null;
  } catch {
    return null;
  }
};

/**
 * The code that renders the pages: as an earlier build left it, or else made now. To make it takes Astro and
 * Vite five seconds of a core, whatever there is to render, and nothing of it depends on the content.
 *
 * @param program digest over the program and the settings
 */
export const pageCode = async (project: Project, program: string): Promise<Code> => {
  const all = join(project.cache, 'code');
  const folder = join(all, program.slice(0, 16));
  const kept = codeIn(folder);
  if (kept) return kept;
  const made = `${folder}.${process.pid}`;
  await mkdir(all, { recursive: true });
  // That of other programs, and what was cut short.
  for (const name of await readdir(all)) await rm(join(all, name), { recursive: true });
  await mkdir(made);
  const files = join(made, 'files');
  const about = await compile(project, files);
  await writeFile(join(made, NOTE), JSON.stringify({ about, files: filesIn(files) }));
  await rename(made, folder);
  return { folder: join(folder, 'files'), about };
};
