import { join as path, resolve } from 'node:path';
import type { Invocation, Run } from '../lib/command.ts';
import { UsageError } from '../lib/failure.ts';
import { STATUS, type Status, statusOf } from '../lib/status.ts';

/** Makes one of the parts that were built. */
export const join: Run = (invocation) => {
  const { operands, from, project } = invocation;
  const [kind = '', folder] = operands;
  const run = KINDS.get(kind);
  if (!run) throw new UsageError(`'${kind}' is not joined from parts`);
  return run(
    invocation,
    folder === undefined ? path(project.cache, 'parts') : resolve(from, folder),
  );
};

/** Joins all parts in a folder. */
type RunJoin = (invocation: Invocation, folder: string) => Promise<Status>;

const content: RunJoin = async ({ project, terminal, flags }, folder) => {
  const { alone } = await import('../lib/lock.ts');
  const { writingTo } = await import('../lib/normalize.ts');
  const { joinContent } = await import('../lib/parts/join-content.ts');
  const { leftOut } = await alone(project, terminal, () =>
    joinContent(project, folder, terminal.progress, writingTo(project, terminal)),
  );
  return statusOf(leftOut, flags.has('strict'));
};

const site: RunJoin = async ({ project, terminal }, folder) => {
  const { joinSite } = await import('../lib/parts/pages.ts');
  await joinSite(project, terminal, folder);
  return STATUS.done;
};

/** What is joined from parts. */
const KINDS: ReadonlyMap<string, RunJoin> = new Map([
  ['content', content],
  ['site', site],
]);
