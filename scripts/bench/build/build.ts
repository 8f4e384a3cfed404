import { spawn } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Project, projectAt } from '../../lib/project.ts';
import { makeCapture, makeCaptures } from '../made.ts';
import { copyProgram } from './program.ts';
import { Stage } from './stages.ts';

type Say = (line: string) => void;

/** The script that builds, below the folder of the program. */
const RUN = 'scripts/bench/build/run.ts';

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

/** What is built: content alone, or all of a site. */
type What = 'content' | 'site';

const build = async (project: Project, what: What, name: string, say: Say): Promise<void> => {
  const load = loadavg()[0] ?? 0;
  const compiled = { NODE_COMPILE_CACHE: join(project.cache, 'compiled') };
  const stages = Stage.array().parse(
    JSON.parse(await outputOf([join(project.root, RUN), project.root, what], compiled)),
  );
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
 * `bench build`: time and memory of each stage from captures to content, or to a site, cold, with one
 * capture added, and with nothing new, for each number of captures.
 *
 * @param site whether the whole site is built
 */
export const benchBuild = async (
  { counts, sets, site }: { counts: readonly number[]; sets: string | undefined; site: boolean },
  say: Say,
): Promise<void> => {
  say(`${availableParallelism()} cores; time, CPU time of all threads, peak memory so far`);
  const what = site ? 'site' : 'content';
  for (const count of counts) {
    const root = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
    try {
      const project = projectAt(root);
      await copyProgram(root);
      await fill(project, count, sets);
      await build(project, what, `${count} captures, nothing known`, say);
      await makeCapture(project.captures, 'dump', 1_000_000_000);
      await build(project, what, `one more`, say);
      await build(project, what, `once again, nothing new`, say);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }
};
