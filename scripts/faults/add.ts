import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { page } from '../../tests/unit/scripts/support/pages.ts';
import { type Arena, treeOf } from './arena.ts';
import { type Moment, run } from './run.ts';
import type { Outcome } from './trial.ts';

/** A capture that takes a while to copy, in bytes. */
const LARGE = 12_000_000;

/** Captures to add. */
const FILES: Readonly<Record<string, string>> = {
  'a.txt': page(21),
  'large.json': JSON.stringify({ text: page(22), note: 'x'.repeat(LARGE) }),
  'z.txt': page(23),
};

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const EXPECTED = new Map(Object.entries(FILES).map(([name, text]) => [name, digestOf(text)]));

/** At most so many things does `add` do to the file system for these, and so long it takes, in milliseconds. */
const EVENTS = 10;
const LASTS = 1500;

const momentOf = (next: () => number): Moment =>
  next() < 0.7
    ? { event: 1 + Math.floor(next() * EVENTS), when: next() < 0.7 ? 'amid' : 'after' }
    : { milliseconds: next() * LASTS };

/**
 * Kills `add`, then runs it again. Right after the kill each capture is there whole or not at all, and
 * after the next run all are, once, with those that were there before.
 */
export const addKill = async ({ project }: Arena, next: () => number): Promise<Outcome> => {
  const from = join(project.root, 'scraped');
  await mkdir(from, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(from, name), text);
  const before = await treeOf(project.captures);
  const losses: string[] = [];

  /** The captures added so far; what is none, or is gone, is told. */
  const look = async (): Promise<number> => {
    const now = await treeOf(project.captures);
    for (const [name, digest] of before)
      if (now.get(name) !== digest) losses.push(`captures/${name} is lost`);
    const added = [...now].filter(([name]) => !before.has(name) && !name.startsWith('.'));
    for (const [name, digest] of added)
      if (EXPECTED.get(name) !== digest) losses.push(`captures/${name} is not what was added`);
    return added.length;
  };

  await run(project, ['add', from], { kill: momentOf(next) });
  const whole = await look();
  const { status, said } = await run(project, ['add', from]);
  if (status !== 0) losses.push(`the next add ended with status ${status ?? 'none'}: ${said}`);
  if ((await look()) !== EXPECTED.size) losses.push('a capture was not added');
  for (const name of (await treeOf(project.captures)).keys())
    if (name.startsWith('.')) losses.push(`captures/${name} is left`);
  for (const name of EXPECTED.keys()) await rm(join(project.captures, name), { force: true });
  return { kind: 'add', stood: `${whole} of ${EXPECTED.size} added`, losses };
};
