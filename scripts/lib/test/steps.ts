import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { thisProject } from '../project.ts';
import { type Counts, countsOf, one } from './counts.ts';
import { runBeside, runNode, runTool } from './tools.ts';

/** A part of the tests. */
export type Step = {
  name: string;
  /** The step without whose success this one would say nothing. */
  needs?: string;
  run: () => Promise<Counts>;
};

const { root, cache } = thisProject();

const variorum = (...args: string[]): Promise<boolean> =>
  runNode([join(root, 'scripts', 'variorum.ts'), ...args]);

const FAULTS = join(root, 'scripts', 'faults.ts');

const vitest = async (project: string): Promise<Counts> => {
  const report = join(cache, `${project}.json`);
  await mkdir(cache, { recursive: true });
  await rm(report, { force: true });
  const succeeded = await runTool(
    'vitest',
    'run',
    ...['--project', project],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
  );
  return countsOf(await readFile(report, 'utf8').catch(() => ''), succeeded);
};

/** Types and lint: each keeps one core busy. */
const code = async (): Promise<Counts> => {
  // It writes the types of the pages, which all of them read.
  await runTool('astro', 'sync');
  const passed = await runBeside([
    ['astro', 'check'],
    ['typescript', '--noEmit'],
    ['eslint', '.'],
  ]);
  return {
    passed: passed.filter(Boolean).length,
    failed: passed.filter((one) => !one).length,
  };
};

/** Everything that `npm test` runs, in order: what is quick and says most comes first. */
export const STEPS: readonly Step[] = [
  { name: 'format', run: async () => one(await runTool('prettier', '--check', '.')) },
  { name: 'code', run: code },
  { name: 'unit', run: () => vitest('unit') },
  {
    name: 'fuzz',
    run: async () =>
      one(await runNode([join(root, 'tests', 'fuzz', 'main.ts'), '--seconds', '60'])),
  },
  { name: 'content', run: async () => one(await variorum('check', '--content', '--references')) },
  { name: 'build', run: async () => one(await variorum('build', '--force')) },
  { name: 'links', needs: 'build', run: async () => one(await variorum('check', '--links')) },
  { name: 'e2e', needs: 'build', run: () => vitest('e2e') },
  {
    name: 'faults',
    run: async () => one(await runNode([FAULTS, '--kills', '5', '--only', 'kills'])),
  },
];
