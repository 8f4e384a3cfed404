import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { copyProgram } from '../../tests/e2e/program.ts';
import { page } from '../../tests/unit/scripts/support/pages.ts';
import { type Project, projectAt } from '../lib/project.ts';
import { run } from './run.ts';

/** What stands in a folder: path → digest of the bytes. */
type Tree = ReadonlyMap<string, string>;

/** A site as a build made it without any fault, and the content beside it. */
type State = { dist: string; content: Tree };

/** A made project of which two states are known: without one capture (`old`), and with it (`new`). */
export type Arena = {
  project: Project;
  states: Readonly<Record<Name, State>>;
  /** How long a build took, in milliseconds, and what it did to the file system, in order. */
  build: { milliseconds: number; events: readonly string[] };
  remove: () => Promise<void>;
};
export type Name = 'old' | 'new';

export const EXTRA = 'extra.txt';
const records = [4, 5].map((n) => `${JSON.stringify({ text: page(n) })}\n`).join('');
const CAPTURES: Readonly<Record<string, string>> = {
  'one.txt': page(1),
  'more/two.txt': page(2),
  'records.jsonl': records,
};
const corrected = createHash('sha256').update(page(1)).digest('hex').slice(0, 16);
const CORRECTION = `article: ${corrected}\nnote: by hand\ntitle: The pier opens\n`;

const digestOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Every file in a folder and the folders in it; none where there is no folder. */
export const treeOf = async (folder: string): Promise<Tree> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const tree = new Map<string, string>();
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    tree.set(relative(folder, path), digestOf(await readFile(path)));
  }
  return new Map([...tree].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const digestOfTree = (tree: Tree): string => digestOf(JSON.stringify([...tree]));

/** The generated files of `content/`. */
const generatedIn = async ({ content }: Project): Promise<Tree> => {
  const tree = await treeOf(content);
  return new Map([...tree].filter(([path]) => !/^(?:captures|corrections)\//.test(path)));
};

/** Adds or takes away the capture in which the states differ. */
export const turnTo = async ({ captures }: Project, name: Name): Promise<void> => {
  const path = join(captures, EXTRA);
  await (name === 'new' ? writeFile(path, page(3)) : rm(path, { force: true }));
};

/** Which state's site stands, whole; null for none. */
export const standing = async ({ project, states }: Arena): Promise<Name | null> => {
  const dist = digestOfTree(await treeOf(project.dist));
  return (['old', 'new'] as const).find((name) => states[name].dist === dist) ?? null;
};

/** What is lost of captures and corrections, or was taken for one; in words. */
export const lossesOf = async ({ project }: Arena, name: Name): Promise<string[]> => {
  const expected = { ...CAPTURES, ...(name === 'new' && { [EXTRA]: page(3) }) };
  const losses: string[] = [];
  const found = await treeOf(project.captures);
  for (const [file, text] of Object.entries(expected))
    if (found.get(file) !== digestOf(text)) losses.push(`captures/${file} is lost`);
  for (const file of found.keys())
    if (!(file in expected) && !file.startsWith('.')) losses.push(`captures/${file} is none`);
  const correction = await readFile(join(project.corrections, 'one.yaml'), 'utf8').catch(() => '');
  if (correction !== CORRECTION) losses.push('the correction is lost');
  return losses;
};

/** Files of `content/` that are neither as in the one state nor as in the other; in words. */
export const tornContent = async ({ project, states }: Arena): Promise<string[]> => {
  const torn: string[] = [];
  for (const [path, digest] of await generatedIn(project)) {
    const isWhole = Object.values(states).some(({ content }) => content.get(path) === digest);
    if (!isWhole && !/(?:^|\/)\.[^/]+\.tmp$/.test(path)) torn.push(`content/${path} is torn`);
  }
  return torn;
};

/** What a project's cache may hold when nothing is under way. */
const KEPT = new Set([
  'articles',
  'astro',
  'cards',
  'code',
  'compiled',
  'kept',
  'pages',
  'search',
  'spare',
  'written',
  'lock',
  'lock.pid',
  'stamp.json',
]);

/** What is not as it should be after a build that no fault befell; in words. */
export const flawsOf = async (arena: Arena, name: Name): Promise<string[]> => {
  const { project, states } = arena;
  const flaws = await lossesOf(arena, name);
  if ((await standing(arena)) !== name) flaws.push(`the next run made another dist/ than ${name}`);
  const content = await generatedIn(project);
  if (digestOfTree(content) !== digestOfTree(states[name].content))
    flaws.push(`the next run made another content/ than ${name}`);
  for (const one of await readdir(project.cache))
    if (!KEPT.has(one)) flaws.push(`.variorum/${one} is left`);
  for (const file of (await treeOf(project.captures)).keys())
    if (file.startsWith('.')) flaws.push(`captures/${file} is left`);
  return flaws;
};

/** Builds a project without any fault. */
const built = async (project: Project): Promise<{ state: State; milliseconds: number }> => {
  const { status, said, milliseconds } = await run(project, ['build']);
  if (status !== 0) throw new Error(`the made project cannot be built:\n${said}`);
  const state = {
    dist: digestOfTree(await treeOf(project.dist)),
    content: await generatedIn(project),
  };
  return { state, milliseconds };
};

/** Makes the project, in a temporary folder, and builds it in both states; the old one stands. */
export const makeArena = async (): Promise<Arena> => {
  const root = await mkdtemp(join(tmpdir(), 'variorum-faults-'));
  const project = projectAt(root);
  await copyProgram(root);
  for (const [file, text] of Object.entries(CAPTURES)) {
    await mkdir(join(project.captures, file, '..'), { recursive: true });
    await writeFile(join(project.captures, file), text);
  }
  await mkdir(project.corrections);
  await writeFile(join(project.corrections, 'one.yaml'), CORRECTION);
  await turnTo(project, 'new');
  const { state: latter } = await built(project);
  await turnTo(project, 'old');
  const { state: former, milliseconds } = await built(project);
  const list = join(root, 'events');
  await turnTo(project, 'new');
  await run(project, ['build'], { count: list });
  const events = (await readFile(list, 'utf8')).split('\n');
  await turnTo(project, 'old');
  await built(project);
  return {
    project,
    states: { old: former, new: latter },
    build: { milliseconds, events },
    remove: () => rm(root, { recursive: true, force: true }),
  };
};
