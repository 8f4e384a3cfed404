import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { byCodeUnit } from '../../../src/pipeline/text/order.ts';
import { writeWhole } from '../content-files.ts';
import { prepareDist, recoverDist, replaceDist } from '../dist.ts';
import { Failure } from '../failure.ts';
import { alone } from '../lock.ts';
import { carryOver } from '../pages/make-file.ts';
import { renderShare } from '../pages/share.ts';
import { SHARDS } from '../pages/shares.ts';
import { placementOf } from '../placement.ts';
import type { Project } from '../project.ts';
import { completeSite } from '../render.ts';
import { contentDigest, programDigest } from '../stamp.ts';
import type { Terminal } from '../terminal.ts';
import { type Share, shown } from './share.ts';

/** What a part of the pages was made from. */
const Part = z.object({ program: z.string(), content: z.string() });
type Part = z.infer<typeof Part>;

const partIn = (text: string): Part | null => {
  try {
    return Part.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const partOf = (project: Project): Part => ({
  program: programDigest(project),
  content: contentDigest(project),
});

/** A part's folder below the folder of parts. */
const folderOf = (parts: string, { part, of }: Share): string =>
  join(parts, `pages-${part}-of-${of}`);

/**
 * Renders a part of the pages into a folder of its own below `parts`, from content that is there. Whatever
 * is made on another machine, or at another time, from the same content has the same bytes.
 *
 * @returns the folder
 * @throws {Failure} where there is no content, or more parts than pages are dealt into
 */
export const renderPart = async (
  project: Project,
  terminal: Terminal,
  share: Share,
  parts: string,
): Promise<string> => {
  if (share.of > SHARDS)
    throw new Failure(`Pages can be dealt into ${SHARDS} parts at most.`, 'Ask for fewer.');
  const folder = folderOf(parts, share);
  const part = partOf(project);
  await alone(project, terminal, async () => {
    await rm(folder, { recursive: true, force: true });
    const site = join(folder, 'site');
    await mkdir(site, { recursive: true });
    await renderShare(project, site, placementOf(project).base, share.part - 1, share.of);
    if (contentDigest(project) !== part.content)
      throw new Failure(
        'content/ changed while the pages were rendered.',
        'Render the part again.',
      );
    // Last of all: what was cut short is no part.
    await writeWhole(join(folder, 'part.json'), JSON.stringify(part));
  });
  return folder;
};

/** The files of a part, as paths below its site. */
const filesOf = async (site: string): Promise<string[]> =>
  (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted(byCodeUnit);

/** @throws {Failure} where the part is not there, or was made from something else */
const seeThatFits = async (folder: string, share: Share, expected: Part): Promise<void> => {
  const again = `Build it again: npm run variorum -- build --part ${share.part}/${share.of} pages`;
  const text = await readFile(join(folder, 'part.json'), 'utf8').catch(() => {
    throw new Failure(`Part ${shown(share)} of the pages is missing: ${folder}.`, again);
  });
  const part = partIn(text);
  if (part?.program !== expected.program)
    throw new Failure(`${folder} was made by another program, or under other settings.`, again);
  if (part.content !== expected.content)
    throw new Failure(`${folder} was made from other content.`, again);
};

/** How many parts there are: as the folders below `parts` say. */
const countIn = async (parts: string): Promise<number> => {
  const counts = new Set(
    (await readdir(parts).catch(() => [])).flatMap(
      (name) => /^pages-\d+-of-(\d+)$/.exec(name)?.[1] ?? [],
    ),
  );
  const [of, other] = counts;
  if (of === undefined)
    throw new Failure(
      `${parts} holds no part of the pages.`,
      'Build them first: npm run variorum -- build --part 1/4 pages, and so on.',
    );
  if (other !== undefined)
    throw new Failure(
      `${parts} holds parts of ${of} and of ${other}.`,
      'Remove those that do not belong together.',
    );
  return Number(of);
};

/** Puts a site together from its parts, in the place of `dist/`. The parts stay. */
export const joinSite = async (
  project: Project,
  terminal: Terminal,
  parts: string,
): Promise<void> => {
  const of = await countIn(parts);
  const expected = partOf(project);
  const folders = Array.from({ length: of }, (_, i) => folderOf(parts, { part: i + 1, of }));
  for (const [i, folder] of folders.entries())
    await seeThatFits(folder, { part: i + 1, of }, expected);
  await alone(project, terminal, async () => {
    await recoverDist(project);
    const site = await prepareDist(project);
    try {
      const pages: string[] = [];
      for (const folder of folders) {
        const own = join(folder, 'site');
        const files = await filesOf(own);
        for (const path of files) carryOver(join(site, path), join(own, path));
        pages.push(...files.filter((path) => /(?:^|\/)index\.html$/.test(path)));
      }
      await completeSite(
        project,
        site,
        Promise.resolve(pages.map((path) => path.replace(/index\.html$/, ''))),
      );
      await replaceDist(project, site);
    } finally {
      await rm(site, { recursive: true, force: true });
    }
  });
  terminal.say('dist/ is ready');
};
