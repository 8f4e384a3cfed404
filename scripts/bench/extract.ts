import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeCaptures } from './made.ts';
import { installed } from './installed.ts';
import { timed, type Timed } from './run.ts';

/** Where to find data sets, and how many captures to make. */
export type Asked = { sets: string | undefined; captures: number };

type Say = (line: string) => void;

const VARIORUM = new URL('../variorum.ts', import.meta.url).pathname;

/** A page that `extract` needs no time for: what is left is its start. */
const startOf = async (work: string): Promise<number> => {
  await makeCaptures(join(work, 'one'), 'dump', 1);
  const runs = [];
  for (let i = 0; i < 3; i++)
    runs.push(await timed([VARIORUM, 'extract', join(work, 'one')], join(work, 'one.jsonl')));
  return Math.min(...runs.map(({ seconds }) => seconds));
};

const figures = (name: string, pages: number, { seconds, memory }: Timed, start: number): string =>
  [
    name.padEnd(24),
    `${pages} captures`.padStart(16),
    `${(pages / (seconds - start)).toFixed(0)}/s`.padStart(10),
    `${seconds.toFixed(1)} s`.padStart(10),
    `${memory} MB`.padStart(10),
  ].join('');

const ofVariorum = async (
  folder: string,
  out: string,
  name: string,
  start: number,
  say: Say,
): Promise<void> => {
  const pages = (await readdir(folder)).length;
  say(figures(name, pages, await timed([VARIORUM, 'extract', folder], out), start));
};

/** Speed and memory on captures that are made for it. */
const onMade = async (work: string, captures: number, start: number, say: Say): Promise<void> => {
  const pages = Math.ceil(captures / 10);
  await makeCaptures(join(work, 'made-dumps'), 'dump', captures);
  await makeCaptures(join(work, 'made-html'), 'html', pages);
  await ofVariorum(join(work, 'made-dumps'), join(work, 'a.jsonl'), 'made dumps', start, say);
  await ofVariorum(join(work, 'made-html'), join(work, 'b.jsonl'), 'made HTML', start, say);
};

/** Quality, speed and memory on the data sets, Variorum first, then its peers. */
const onSets = async (sets: string, work: string, start: number, say: Say): Promise<void> => {
  const at = (path: string): string => join(work, path);
  await timed([join(sets, 'extract/unpack.mjs'), work], at('unpack.txt'));
  await ofVariorum(at('html'), at('html.jsonl'), 'Variorum, HTML', start, say);
  await ofVariorum(at('dump'), at('dump.jsonl'), 'Variorum, dumps', start, say);
  const peers = ['readability', 'defuddle'];
  await cp(join(sets, 'peers'), at('peers'), { recursive: true });
  const isThere = await installed(at('peers'));
  if (!isThere) say('The peers cannot be installed here: npm does not reach its registry.');
  const pages = (await readdir(at('html'))).length;
  for (const peer of isThere ? peers : []) {
    const args = [at('peers/extract.mjs'), peer, at('html')];
    say(figures(`${peer}, HTML`, pages, await timed(args, at(`${peer}.jsonl`)), 0));
  }
  for (const name of ['html', 'dump', ...(isThere ? peers : [])]) {
    await timed(
      [join(sets, 'extract/score.mjs'), at('gold.jsonl'), at(`${name}.jsonl`)],
      at('s.txt'),
    );
    say(`\n${name === 'html' || name === 'dump' ? `Variorum, ${name}` : name}`);
    say((await readFile(at('s.txt'), 'utf8')).trimEnd());
  }
  say(
    '\nThe weights were trained on these pages. Held out by site (a quarter of an hour each):\n' +
      '  node scripts/train/extract/lines.ts --kind text|html --dump … --html … --folds 5',
  );
};

/** `bench extract`. */
export const benchExtract = async ({ sets, captures }: Asked, say: Say): Promise<void> => {
  const work = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
  try {
    const start = await startOf(work);
    say(
      `${availableParallelism()} cores; start-up ${start.toFixed(2)} s, left out of captures per second`,
    );
    await onMade(work, captures, start, say);
    if (sets !== undefined) await onSets(resolve(sets), work, start, say);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
