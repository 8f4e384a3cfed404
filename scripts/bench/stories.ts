import { access, appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { thisProject } from '../lib/project.ts';
import { timed, type Timed } from './run.ts';

type Say = (line: string) => void;

const VARIORUM = new URL('../variorum.ts', import.meta.url).pathname;

/** The sets, and whether their dates are left out. */
const SETS = [
  { set: 'lrc-val', name: 'lrc-val, held out of the fit', undated: false },
  { set: 'as11-late', name: 'as11-late, held out of the fit', undated: false },
  { set: 'as11-late', name: 'as11-late without its dates, held out of the fit', undated: true },
  {
    set: 'ecb-dev',
    name: 'ecb-dev, among the sets that were fitted',
    undated: false,
  },
  { set: 'syndication', name: 'syndication', undated: false },
] as const;

/** Leaves the dates out of articles, one a line. */
const withoutDates = (lines: string): string =>
  lines.replace(/,"published":"[^"]*"(?=,"(?:publisher|url|language|blocks|text)":)/g, '');

const copiesIn = (grouped: string): number =>
  grouped.split('\n').filter((line) => line.includes('"copyOf":"')).length;

/** Quality on one set. */
const score = async (
  sets: string,
  work: string,
  { set, name, undated }: (typeof SETS)[number],
  say: Say,
): Promise<void> => {
  const at = (file: string): string => join(work, file);
  const gold = join(sets, 'stories', `${set}.jsonl.gz`);
  await timed([join(sets, 'articles.mjs'), gold], at('articles.jsonl'));
  if (undated)
    await writeFile(
      at('articles.jsonl'),
      withoutDates(await readFile(at('articles.jsonl'), 'utf8')),
    );
  await timed([VARIORUM, 'stories', at('articles.jsonl')], at('grouped.jsonl'));
  await timed([join(sets, 'stories/score.mjs'), gold, at('grouped.jsonl')], at('score.txt'));
  say(`\n${name}`);
  say((await readFile(at('score.txt'), 'utf8')).trimEnd());
  say(`copies      ${copiesIn(await readFile(at('grouped.jsonl'), 'utf8'))} claimed`);
};

const figures = (name: string, { seconds, cpu, memory }: Timed): string =>
  [
    name.padStart(28),
    `${seconds.toFixed(1)} s`.padStart(10),
    `${cpu.toFixed(1)} s CPU`.padStart(14),
    `${memory} MB`.padStart(10),
    `load ${(loadavg()[0] ?? 0).toFixed(1)}`.padStart(12),
  ].join('');

/** An article that none of the made ones is like. */
const ONE_MORE = {
  id: 'one-more',
  title: 'Harbour reopens after the storm',
  published: '2024-01-20',
  text: 'The harbour opened again on Saturday after the storm, the harbour office said.',
};

/** Time and memory on articles that the sets' script makes. */
const growth = async (
  sets: string,
  work: string,
  counts: readonly number[],
  say: Say,
): Promise<void> => {
  const at = (file: string): string => join(work, file);
  const cache = join(thisProject().cache, 'stories');
  say('\nGrowth (articles, time, CPU time of all threads, peak memory, load of the machine)');
  for (const count of counts) {
    await timed([join(sets, 'scale/grow.mjs'), String(count)], at('articles.jsonl'));
    const run = (...flags: string[]): Promise<Timed> =>
      timed([VARIORUM, 'stories', ...flags, at('articles.jsonl')], at('grouped.jsonl'));
    say(figures(String(count), await run()));
    if (count !== counts.at(-1)) continue;
    await rm(cache, { recursive: true, force: true });
    await run('--cached');
    await appendFile(at('articles.jsonl'), `${JSON.stringify(ONE_MORE)}\n`);
    say(figures('one more on top, --cached', await run('--cached')));
    await rm(cache, { recursive: true, force: true });
  }
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * `bench stories`: quality on the data sets; time and memory on as many articles as are asked for.
 * Empties the cache of `stories --cached`.
 */
export const benchStories = async (
  { sets, counts }: { sets: string; counts: readonly number[] },
  say: Say,
): Promise<void> => {
  const work = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
  const folder = resolve(sets);
  try {
    say(`${availableParallelism()} cores`);
    for (const set of SETS) await score(folder, work, set, say);
    if (await isThere(join(folder, 'scale/grow.mjs'))) await growth(folder, work, counts, say);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
