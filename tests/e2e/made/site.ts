import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContent } from '../../../scripts/lib/content-files.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { partOf } from '../../../scripts/lib/store/memory.ts';
import { serialize } from '../../../src/pipeline/write/index.ts';
import { copyProgram, runModule } from '../program.ts';
import { madeCaptures, madeContent } from './newsroom.ts';
import type { Piece } from './pieces.ts';

const RENDER = `
  const [{ renderSite }, { thisProject }] = await Promise.all([
    import('./scripts/lib/render.ts'),
    import('./scripts/lib/project.ts'),
  ]);
  await renderSite(thisProject(), thisProject().dist).render(0);`;

/** A site built from invented articles in a folder of its own. */
export type MadeSite = { dist: string; remove: () => Promise<void> };

/** Builds the site of invented articles (with this settings file), from a copy of the program. */
export const madeSite = async (pieces: readonly Piece[], settings = ''): Promise<MadeSite> => {
  const root = await mkdtemp(join(tmpdir(), 'variorum-made-'));
  const there = projectAt(root);
  await copyProgram(root);
  await mkdir(there.captures, { recursive: true });
  for (const [file, text] of madeCaptures(pieces))
    await writeFile(join(there.captures, file), text);
  await writeFile(join(root, 'content', 'site.yaml'), settings);
  const texts = [...serialize(await madeContent(pieces))];
  const files = texts.map(([path, text]) => [path, partOf(Buffer.from(text))] as const);
  await writeContent(there, new Map(files));
  await runModule(RENDER, { cwd: root });
  return { dist: there.dist, remove: () => rm(root, { recursive: true, force: true }) };
};
