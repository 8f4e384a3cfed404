import { mkdir, watch } from 'node:fs/promises';
import { codeOf } from './failure.ts';
import type { Project } from './project.ts';

/** How long changes are gathered, in milliseconds: a copied folder comes as many of them. */
const SETTLE = 100;

/**
 * Runs a task after changes in what people put into `content/`. Changes that come together are one;
 * the task never runs twice at a time. Resolves when the signal ends the watch.
 */
export const onChange = async (
  { captures, sources, people, corrections }: Project,
  signal: AbortSignal,
  task: () => Promise<void>,
): Promise<void> => {
  let gathering: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const changed = (): void => {
    // The first change starts the wait, so that steady ones (a scraper at work) cannot put it off.
    gathering ??= setTimeout(() => {
      last = last.then(() => {
        gathering = undefined;
        return task();
      });
    }, SETTLE);
  };
  const follow = async (folder: string): Promise<void> => {
    await mkdir(folder, { recursive: true });
    try {
      const changes = watch(folder, { recursive: true, signal });
      for await (const { filename } of changes) if (filename !== null) changed();
    } catch (error) {
      if (codeOf(error) !== 'ABORT_ERR') throw error;
    }
  };
  await Promise.all([captures, sources, people, corrections].map(follow));
  clearTimeout(gathering);
  await last;
};
