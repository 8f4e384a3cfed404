import { access, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSettings } from '../../../src/settings/read.ts';
import { openKept } from '../../../src/search/kept.ts';
import { readSearched, type Searched } from '../../../src/search/content.ts';
import { KINDS } from '../../../src/search/shown.ts';
import type { ArticleScope } from '../../../src/settings/schema.ts';
import { launch } from '../../../tests/e2e/browser.ts';
import { thisProject } from '../../lib/project.ts';
import { hostOf, type Sent } from '../site/host.ts';
import { madeContent } from './content.ts';
import { searchSite } from './index.ts';
import { queriesFor, someOf } from './queries.ts';
import { firstSearch, laterSearches, type Took, typedSearch } from './reader.ts';

type Say = (line: string) => void;

/** Readers who search for the first time, searches of one who goes on, and letters a minute of typing. */
const FIRST = 15;
const LATER = 100;
const PACE = 120;

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const lineOf = (name: string, took: readonly Took[]): string => {
  const of = (key: keyof Took, share: number): number =>
    at(
      took.map((one) => one[key]),
      share,
    );
  return [
    name.padEnd(34),
    `${kb(of('sent', 0.5))} · ${kb(of('sent', 0.95))} · ${kb(of('sent', 1))}`.padEnd(36),
    kb(of('bytes', 0.95)).padEnd(12),
    `${of('files', 0.5)} · ${of('files', 0.95)}`.padEnd(10),
    `${of('time', 0.5).toFixed(0)} · ${of('time', 0.95).toFixed(0)} ms`,
  ].join('');
};

/** What is measured: so many invented articles, or the content in a folder; what of them is searched. */
export type Searching = { dist?: string; content?: string; articles: number; scope: ArticleScope };

/**
 * `bench search`: what a search loads and how long it takes, in a browser, counted at the host.
 * @throws {Error} where no site is built, whose page is used
 */
export const benchSearch = async (
  { dist = thisProject().dist, content, articles, scope }: Searching,
  say: Say,
): Promise<void> => {
  await access(join(dist, 'search/index.html')).catch(() => {
    throw new Error(`${dist} has no search page: run "npm run build" first`);
  });
  const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
  const { base } = readSettings(thisProject().content);
  const log: Sent[] = [];
  const kept = openKept(join(folder, 'kept'), 'bench');
  const read = (): Promise<Searched> =>
    content === undefined
      ? Promise.resolve(madeContent(articles))
      : readSearched(kept, resolve(content));
  const make = async (how: string): Promise<void> => {
    const [started, before] = [performance.now(), process.cpuUsage()];
    const site = join(folder, 'site');
    const { records, files, bytes } = await searchSite(
      resolve(dist),
      site,
      await read(),
      scope,
      kept,
    );
    const { user, system } = process.cpuUsage(before);
    say(
      `${KINDS.map((kind) => `${records[kind]} of ${kind}`).join(', ')}: ${files} files of ${(bytes / 1e6).toFixed(1)} MB, ` +
        `${how} in ${((performance.now() - started) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU), ` +
        `memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
    );
  };
  await make('made');
  await make('made again');
  const told = someOf((await read()).stories);
  const host = await hostOf(join(folder, 'site'), base, (sent) => log.push(sent));
  const browser = await launch();
  try {
    const reading = { browser, address: `${host.origin}${base}`, log };
    say(
      ['', 'sent: median · p95 · most', 'not packed', 'files', 'time: median · p95'].reduce(
        (line, head, i) => line + head.padEnd([34, 36, 12, 10, 0][i] ?? 0),
        '',
      ),
    );
    const firsts: Took[] = [];
    for (const state of queriesFor(told, FIRST, 1)) firsts.push(await firstSearch(reading, state));
    say(lineOf('first search, page and script too', firsts));
    const { took, filters } = await laterSearches(reading, queriesFor(told, LATER + 1, 2));
    say(lineOf('later search', took));
    say(lineOf('opening the filters', [filters]));
    const typed: Took[] = [];
    for (const { words } of queriesFor(told, 10, 3).filter((state) => state.words !== ''))
      typed.push(await typedSearch(reading, words, PACE));
    say(lineOf(`typed, a letter each ${PACE} ms`, typed));
    say(
      '\nTimes are from the last letter to the results, with the pause of 100 ms in which more may follow\n(200 ms within the first three letters of a word). ' +
        `Load of the machine: ${(loadavg()[0] ?? 0).toFixed(1)}.`,
    );
  } finally {
    await browser.close();
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
