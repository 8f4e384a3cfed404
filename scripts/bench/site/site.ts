import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { readSettings } from '../../../src/settings/read.ts';
import { launch } from '../../../tests/e2e/browser.ts';
import { pagesIn, typeOf } from '../../lib/built/pages.ts';
import { type Weight, weigh } from '../../lib/built/weight.ts';
import { thisProject } from '../../lib/project.ts';
import { runNode } from '../../lib/test/tools.ts';
import { hostOf } from './host.ts';
import { lighthouseAt, type Looker, type Scores } from './lighthouse.ts';

/** Least score that every page is to have. */
const LEAST = 98;
/** A machine that does something else slows a page down: so often it is looked at in all. */
const LOOKS = 3;

type Say = (line: string) => void;
/** What is found of a page, which stands for its type. */
type Row = Weight & Scores & { type: string };

const SCORES = ['performance', 'accessibility', 'bestPractices', 'seo'] as const;

/** The heaviest page of each type, and the one for what is not there. */
const pagesOf = async (dist: string, base: string): Promise<[string, Weight][]> => {
  const weights: Weight[] = [];
  for (const path of await pagesIn(dist)) weights.push(await weigh(dist, base, path));
  const types = Map.groupBy(weights, ({ path }) => typeOf(path));
  const heaviest = [...types].map(([type, pages]): [string, Weight] => [
    type,
    pages.reduce((most, page) => (page.page > most.page ? page : most)),
  ]);
  return [...heaviest, ['/404.html', await weigh(dist, base, '/404.html')]];
};

const freePort = (): Promise<number> =>
  new Promise((found, fail) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) found(address.port);
        else fail(new Error('no free port'));
      });
    });
  });

/** The best of a few looks where the first says that a page is slow. */
const lookAt = async (look: Looker, url: string, hidden: boolean): Promise<Scores> => {
  let best = await look(url, hidden);
  for (let n = 1; n < LOOKS && best.performance < 100; n++) {
    const again = await look(url, hidden);
    if (again.performance > best.performance) best = again;
  }
  return best;
};

const COLUMNS = ['perf', 'a11y', 'best', 'SEO', 'LCP', 'CLS', 'TBT', 'page', 'script'];
const lineOf = (name: string, cells: readonly string[]): string =>
  name.padEnd(26) + cells.map((cell) => cell.padStart(9)).join('');

const cellsOf = (row: Row): string[] => [
  ...SCORES.map((name) => String(row[name])),
  `${(row.lcp / 1000).toFixed(2)} s`,
  row.cls.toFixed(3),
  `${row.tbt.toFixed(0)} ms`,
  String(row.page),
  String(row.script),
];

/**
 * `bench site`: what Lighthouse says of each type of page, as a phone sees it, and its bytes, gzip -9.
 * Builds the site where no folder of one is given, and leaves the figures as JSON in the cache.
 *
 * @returns whether every score is as high as it is to be
 */
export const benchSite = async (given: string | undefined, say: Say): Promise<boolean> => {
  const project = thisProject();
  if (given === undefined && !(await runNode([join(project.root, 'scripts/variorum.ts'), 'build'])))
    throw new Error('the site was not built');
  const dist = given === undefined ? project.dist : resolve(given);
  const { base } = readSettings(project.content);
  const pages = await pagesOf(dist, base);
  const host = await hostOf(dist, base);
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  const rows: Row[] = [];
  try {
    const look = await lighthouseAt(project.cache, port);
    say(lineOf('', COLUMNS));
    for (const [type, weight] of pages) {
      const file = weight.path.endsWith('/') ? `${weight.path}index.html` : weight.path;
      const hidden = (await readFile(join(dist, file), 'utf8')).includes(
        'name="robots" content="noindex',
      );
      const url = `${host.origin}${base.slice(0, -1)}${weight.path}`;
      const row = { type, ...weight, ...(await lookAt(look, url, hidden)) };
      rows.push(row);
      say(lineOf(type, cellsOf(row)));
      for (const title of row.short) say(`  ${title}`);
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  await mkdir(project.cache, { recursive: true });
  const out = join(project.cache, 'bench-site.json');
  await writeFile(out, `${JSON.stringify(rows, null, 2)}\n`);
  say(`\nAs JSON: ${out}`);
  const low = rows.filter((row) => SCORES.some((name) => row[name] < LEAST));
  for (const { type } of low) say(`${type} has a score below ${LEAST}.`);
  return low.length === 0;
};
