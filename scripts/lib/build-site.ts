import { rm } from 'node:fs/promises';
import { prepareDist, replaceDist } from './dist.ts';
import { loadEditor } from './editor.ts';
import { loadReport } from './generated.ts';
import { placementOf } from './placement.ts';
import { reportAll } from './report-all.ts';
import type { Project } from './project.ts';
import { inputsDigest, isUnchanged, keepStamp } from './stamp.ts';
import type { Terminal } from './terminal.ts';

/** Renders a whole site into a folder. */
export type Render = (project: Project, folder: string) => Promise<void>;

/**
 * Captures → content → a new `dist/`. The old one stands until the new one is whole, and stays
 * where anything fails. What is unchanged since the last build is not built again.
 *
 * @returns how many captures and editors' files were left out
 * @throws Failure on what the user can mend
 */
export const buildSite = async (
  project: Project,
  terminal: Terminal,
  { force, render }: { force: boolean; render: Render },
): Promise<number> => {
  // Settings that cannot be used are told before any work is done.
  placementOf(project);
  const inputs = await inputsDigest(project);
  if (!force && (await isUnchanged(project, inputs))) {
    const report = await loadReport(project);
    const { problems } = await loadEditor(project);
    reportAll(report, problems, terminal);
    terminal.say('dist/ is up to date');
    return report.quarantined.length + problems.length;
  }
  const folder = await prepareDist(project);
  // An unchanged site is not kept waiting for the pipeline to load.
  const { normalize } = await import('./normalize.ts');
  const leftOut = await normalize(project, terminal);
  try {
    terminal.progress('rendering');
    await render(project, folder);
    terminal.progress('');
    await replaceDist(project, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await keepStamp(project, inputs);
  terminal.say('dist/ is ready');
  return leftOut;
};
