import { join, resolve } from 'node:path';
import type { Invocation, Run } from '../lib/command.ts';
import { UsageError } from '../lib/failure.ts';
import { type Share, shareIn, shown } from '../lib/parts/share.ts';
import { STATUS, type Status, statusOf } from '../lib/status.ts';

/** Builds `dist/`, or one part of the work for it. */
export const build: Run = (invocation) => {
  const { operands, options } = invocation;
  const [kind] = operands;
  const part = options.get('part');
  if (part === undefined) {
    if (kind !== undefined) throw new UsageError(`which part of '${kind}'? --part K/N is missing`);
    if (options.has('out')) throw new UsageError('--out is for parts: --part K/N is missing');
    return whole(invocation);
  }
  const run = PARTS.get(kind ?? '');
  if (!run)
    throw new UsageError(
      kind === undefined ? 'a part of what?' : `'${kind}' is not built in parts`,
    );
  const { from, project } = invocation;
  const out = options.get('out');
  return run(
    invocation,
    shareIn(part),
    out === undefined ? join(project.cache, 'parts') : resolve(from, out),
  );
};

const whole: Run = async ({ project, terminal, flags }) => {
  const { buildSite } = await import('../lib/build-site.ts');
  const { renderSite } = await import('../lib/render.ts');
  const force = flags.has('force');
  const leftOut = await buildSite(project, terminal, { force, render: renderSite });
  return statusOf(leftOut, flags.has('strict'));
};

/** Builds one part, and puts its folder into another. */
type RunPart = (invocation: Invocation, share: Share, out: string) => Promise<Status>;

const captures: RunPart = async ({ project, terminal, flags }, share, out) => {
  const { makeCapturesPart } = await import('../lib/parts/captures-part.ts');
  const made = await makeCapturesPart(project, share, out, terminal.progress);
  terminal.progress('');
  terminal.say(
    `part ${shown(share)}: ${made.captures} captures, ${made.leftOut} left out, in ${made.folder}`,
  );
  return statusOf(made.leftOut, flags.has('strict'));
};

const pages: RunPart = async ({ project, terminal }, share, out) => {
  const { renderPart } = await import('../lib/parts/pages.ts');
  const folder = await renderPart(project, terminal, share, out);
  terminal.say(`part ${shown(share)} of the pages in ${folder}`);
  return STATUS.done;
};

/** What is built in parts. */
const PARTS: ReadonlyMap<string, RunPart> = new Map([
  ['captures', captures],
  ['pages', pages],
]);
