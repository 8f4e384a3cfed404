import { spawn } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Project, projectAt } from '../../lib/project.ts';
import { makeCapture, makeCaptures } from '../made.ts';
import { Stage } from './stages.ts';

type Say = (line: string) => void;

const RUN = new URL('./run.ts', import.meta.url).pathname;

/** The standard output of a script of Node, with some more in its environment. */
const outputOf = async (args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<string> => {
  const env = { ...process.env, ...more };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  const status = new Promise<number | null>((settle, reject) => {
    child.on('error', reject);
    child.on('close', settle);
  });
  const output = await text(child.stdout);
  if ((await status) !== 0) throw new Error(`${args.join(' ')} did not end well`);
  return output;
};

/** Captures as many as are asked for: news, where the data sets have a script that makes it; else made words. */
const fill = async (
  { captures }: Project,
  count: number,
  sets: string | undefined,
): Promise<void> => {
  const script = join(resolve(sets ?? ''), 'scale/grow.mjs');
  const isThere =
    sets !== undefined &&
    (await access(script).then(
      () => true,
      () => false,
    ));
  if (isThere) await outputOf([script, String(count), '--captures', captures]);
  else await makeCaptures(captures, 'dump', count);
};

const row = (name: string, { seconds, cpu, memory }: Omit<Stage, 'stage'>): string =>
  [
    `  ${name.padEnd(24)}`,
    `${seconds.toFixed(1)} s`.padStart(9),
    `${cpu.toFixed(1)} s CPU`.padStart(14),
    `${memory} MB`.padStart(10),
  ].join('');

const build = async (project: Project, name: string, say: Say): Promise<void> => {
  const load = loadavg()[0] ?? 0;
  const compiled = { NODE_COMPILE_CACHE: join(project.cache, 'compiled') };
  const stages = Stage.array().parse(JSON.parse(await outputOf([RUN, project.root], compiled)));
  say(`\n${name} (load of the machine before: ${load.toFixed(1)})`);
  for (const { stage, ...figures } of stages) say(row(stage, figures));
  const sum = (of: (stage: Stage) => number): number =>
    stages.reduce((all, stage) => all + of(stage), 0);
  say(
    row('together', {
      seconds: sum(({ seconds }) => seconds),
      cpu: sum(({ cpu }) => cpu),
      memory: Math.max(...stages.map(({ memory }) => memory)),
    }),
  );
};

/**
 * `bench build`: time and memory of each stage from captures to content, cold and with one capture
 * added, for each number of captures.
 */
export const benchBuild = async (
  { counts, sets }: { counts: readonly number[]; sets: string | undefined },
  say: Say,
): Promise<void> => {
  say(`${availableParallelism()} cores; time, CPU time of all threads, peak memory so far`);
  for (const count of counts) {
    const root = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
    try {
      const project = projectAt(root);
      await fill(project, count, sets);
      await build(project, `${count} captures, nothing known`, say);
      await makeCapture(project.captures, 'dump', 1_000_000_000);
      await build(project, `one more`, say);
      await build(project, `once again, nothing new`, say);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }
};
