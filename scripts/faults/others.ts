import { chmod, chown, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { page } from '../../tests/unit/scripts/support/pages.ts';
import { type Arena, flawsOf, type Name, standing, turnTo } from './arena.ts';
import { type Ended, run } from './run.ts';
import { afterFault, nextRun, type Outcome } from './trial.ts';

/** Changes the captures, so that there is something to build: the state that stands and the one to come. */
const toBuild = async (arena: Arena): Promise<{ before: Name; target: Name }> => {
  const before = (await standing(arena)) ?? 'old';
  const target = before === 'old' ? 'new' : 'old';
  await turnTo(arena.project, target);
  return { before, target };
};

/** What is wrong with how a refused build ended: it is to say what, where and what to do, without a stack. */
const wordsMissing = ({ status, said }: Ended): string[] => {
  if (status === 0) return [];
  const isTold = status === 1 && /cannot be written: .+\. \p{Lu}.+\./u.test(said);
  return isTold && !/^ +at /m.test(said)
    ? []
    : [`ended with status ${status ?? 'none'}, saying: ${said}`];
};

/** What stands after a build that may have been refused: all as it was, or all done; then the next run. */
const afterRefusal = async (
  arena: Arena,
  ended: Ended,
  { before, target }: { before: Name; target: Name },
): Promise<{ stood: string; losses: string[] }> => {
  const { stood, losses } = await afterFault(arena, target);
  losses.push(...wordsMissing(ended));
  if (stood !== (ended.status === 0 ? target : before)) losses.push('another site stands');
  losses.push(...(await nextRun(arena, target)));
  const refused = ended.status === 0 ? 'new, not refused' : 'old, refused';
  return { stood: stood === null ? 'none' : refused, losses };
};

/** Kilobytes that a file may have at most: from none to more than any file of the site. */
const LIMITS = [0, 1, 4, 16, 64, 256, 100_000];

/** A disk that is full after so much of a file: each limit ends a build elsewhere. */
export async function* fullDisks(arena: Arena): AsyncGenerator<Outcome> {
  for (const largest of LIMITS) {
    const turn = await toBuild(arena);
    const ended = await run(arena.project, ['build'], { largest });
    const { stood, losses } = await afterRefusal(arena, ended, turn);
    yield {
      kind: 'disk full',
      stood,
      losses: losses.map((loss) => `${loss} [${largest} KB]`),
    };
  }
}

const NOBODY = 65534;

/** Gives everything in a folder to a user. */
const give = async (folder: string, uid: number): Promise<void> => {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), uid, uid);
  await chown(folder, uid, uid);
};

/** Folders that a build writes to, read-only one after the other. */
export async function* readOnly(arena: Arena): AsyncGenerator<Outcome> {
  const { project } = arena;
  const isRoot = process.getuid?.() === 0;
  const { dist, cache, content, root } = project;
  for (const folder of [dist, cache, join(content, 'articles'), root]) {
    const turn = await toBuild(arena);
    // Root may write anywhere, so somebody else has to try.
    if (isRoot) await give(root, NOBODY);
    await chmod(folder, 0o555);
    const ended = await run(project, ['build'], isRoot ? { uid: NOBODY } : {});
    await chmod(folder, 0o755);
    if (isRoot) await give(root, 0);
    const { stood, losses } = await afterRefusal(arena, ended, turn);
    yield {
      kind: 'folder read-only',
      stood,
      losses: losses.map((loss) => `${loss} [${folder}]`),
    };
  }
}

/** Two builds at once, and one beside an `add` of what is there: both end well, and one site stands. */
export async function* together(arena: Arena): AsyncGenerator<Outcome> {
  const { project } = arena;
  const beside = [['build'], ['build', '--force'], ['add', join(project.captures, 'one.txt')]];
  for (const second of beside) {
    const { target } = await toBuild(arena);
    const both = await Promise.all([run(project, ['build']), run(project, second)]);
    const losses = await flawsOf(arena, target);
    for (const { status, said } of both)
      if (status !== 0) losses.push(`ended with status ${status ?? 'none'}: ${said}`);
    const stood = losses.length === 0 ? 'new' : 'another';
    yield { kind: `build beside ${second[0] ?? ''}`, stood, losses };
  }
}

const WORDS = ['harbour', 'airport'] as const;

/**
 * Two states of one capture, a record of one length: headline and text differ, and stand so far apart
 * that they are read one after the other.
 */
const STATES = WORDS.map((word) =>
  JSON.stringify({
    title: `The ${word} number 41 reopens`,
    note: 'x'.repeat(900_000),
    text: page(41).replaceAll('pier', word),
  }),
);
const CHANGING = 'changing.json';

/** Files with the headline of one state and the text of the other. */
const mixed = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const found: string[] = [];
  for (const name of names.filter((one) => /\.(?:md|html)$/.test(one))) {
    const text = await readFile(join(folder, name), 'utf8');
    const [one, other] = WORDS.map((word) => ({
      headline: text.includes(`${word} number 41 reopens`),
      text: text.includes(`beam of ${word} 41`),
    }));
    if ((one?.headline && other?.text) || (other?.headline && one?.text)) found.push(name);
  }
  return found;
};

/** A capture that is written over, again and again, while a build reads it: never a mix of two states. */
export const changing = async (arena: Arena): Promise<Outcome> => {
  const { project } = arena;
  const { target } = await toBuild(arena);
  const path = join(project.captures, CHANGING);
  await writeFile(path, STATES[0] ?? '');
  const building = run(project, ['build']);
  const over = new AbortController();
  const done = building.finally(() => {
    over.abort();
  });
  const file = await open(path, 'r+');
  for (let n = 0; !over.signal.aborted; n++) {
    await file.write(STATES[n % 2] ?? '', 0);
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 3))]);
  }
  await file.close();
  const { status, said } = await building;
  const losses: string[] = [];
  for (const folder of [join(project.content, 'articles'), project.dist])
    for (const name of await mixed(folder)) losses.push(`${name} is a mix of two states`);
  if (status !== 0 && status !== 1) losses.push(`ended with status ${status ?? 'none'}: ${said}`);
  const isLeftOut = said.includes('It changed while it was read.');
  await rm(path);
  losses.push(...(await nextRun(arena, target)));
  const stood = status === 1 ? 'old' : isLeftOut ? 'new, it left out' : 'new, one state of it';
  return { kind: 'capture changes', stood, losses };
};
