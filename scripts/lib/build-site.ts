import { rm } from 'node:fs/promises';
import { CHANGED_CAPTURE } from '../../src/loaders/changed-capture.ts';
import { removeUnfinished } from './content-files.ts';
import { prepareDist, recoverDist, replaceDist, takeSpare } from './dist.ts';
import { loadEditor } from './editor.ts';
import { codeOf, Failure, meaningOf, refused } from './failure.ts';
import { loadReport } from './generated.ts';
import { alone } from './lock.ts';
import { tidyAlone } from './memory.ts';
import { recordsOf } from './pages/last-site.ts';
import { placementOf } from './placement.ts';
import { reportAll } from './report-all.ts';
import type { Project } from './project.ts';
import { inputsDigest, isUnchanged, keepStamp } from './stamp.ts';
import type { Terminal } from './terminal.ts';

/** Whoever renders a whole site into a folder: told before there is content, since it may take seconds to get ready. */
export type Render = (
  project: Project,
  folder: string,
) => {
  /** @param changed how many files of the content are others than the last time */
  render: (changed: number) => Promise<void>;
  /** Ends it, whatever it does. */
  stop: () => Promise<void>;
};

type Options = { force: boolean; render: Render };

/** So often a build begins anew where captures change under it. */
const TRIES = 3;

/**
 * Captures → content → a new `dist/`. The old one stands until the new one is whole, and stays
 * where anything fails. What is unchanged since the last build is not built again. Of several builds
 * of one project one runs at a time.
 *
 * @returns how many captures and editors' files were left out
 * @throws Failure on what the user can mend
 */
export const buildSite = async (
  project: Project,
  terminal: Terminal,
  options: Options,
): Promise<number> => {
  // Settings that cannot be used are told before any work is done.
  placementOf(project);
  tidyAlone();
  return alone(project, terminal, async () => {
    await recoverDist(project);
    for (const folder of [project.captures, project.cache, recordsOf(project)])
      await removeUnfinished(folder);
    for (let tried = 1; ; tried++)
      try {
        return await buildOnce(project, terminal, options);
      } catch (error) {
        if (codeOf(error) !== CHANGED_CAPTURE) throw refused(error, project.cache, project.root);
        const reason = error instanceof Error ? error.message : '';
        if (tried === TRIES)
          throw new Failure(reason, 'Build again when nothing writes to content/captures.');
        terminal.say(`${reason} Building anew.`);
      }
  });
};

const buildOnce = async (
  project: Project,
  terminal: Terminal,
  { force, render: begin }: Options,
): Promise<number> => {
  const inputs = inputsDigest(project);
  if (!force && (await isUnchanged(project, inputs))) {
    const report = await loadReport(project);
    const { problems } = await loadEditor(project);
    reportAll(report, problems, terminal);
    terminal.say('dist/ is up to date');
    return report.quarantined.length + problems.length;
  }
  const folder = await prepareDist(project);
  let leftOut: number;
  await takeSpare(project, folder);
  const { render, stop } = begin(project, folder);
  try {
    // An unchanged site is not kept waiting for the pipeline to load.
    const { normalize } = await import('./normalize.ts');
    const normalized = await normalize(project, terminal);
    leftOut = normalized.leftOut;
    terminal.progress('rendering');
    await render(normalized.changed).catch((error: unknown) => {
      throw refused(error, folder, project.root);
    });
    terminal.progress('');
    await replaceDist(project, folder);
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
  await keepStamp(project, inputs).catch((error: unknown) => {
    // The site stands; without the stamp the next build does its work once more, no harm else.
    terminal.say(`.variorum/stamp.json cannot be written: ${meaningOf(error)}.`);
  });
  terminal.say('dist/ is ready');
  return leftOut;
};
