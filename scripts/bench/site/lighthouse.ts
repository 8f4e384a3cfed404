import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { installed } from '../installed.ts';

/** Not among the project's own dependencies: 110 packages that only this figure needs. */
const VERSION = '13.5.0';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const Audit = z.object({
  title: z.string(),
  score: z.number().nullable(),
  numericValue: z.number().optional(),
});

const Report = z.object({
  lhr: z.object({
    categories: z.record(
      z.enum(CATEGORIES),
      z.object({
        score: z.number().nullable(),
        auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
      }),
    ),
    audits: z.record(z.string(), Audit),
  }),
});

const Lighthouse = z.object({
  default: z.custom<(url: string, flags: object) => Promise<unknown>>(
    (value) => typeof value === 'function',
  ),
});

/** What Lighthouse says of a page: scores of 100, milliseconds, and what cost a score its points. */
export type Scores = {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Largest contentful paint, ms. */
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Total blocking time, ms. */
  tbt: number;
  /** Titles of the audits that were not passed in full. */
  short: string[];
};

/** Looks at an address; pages that search engines are to pass over are not blamed for it. */
export type Looker = (url: string, hidden: boolean) => Promise<Scores>;

const scoresOf = (report: unknown): Scores => {
  const { categories, audits } = Report.parse(report).lhr;
  const score = (name: (typeof CATEGORIES)[number]): number =>
    Math.round((categories[name].score ?? 0) * 100);
  const value = (id: string): number => audits[id]?.numericValue ?? NaN;
  const counted = CATEGORIES.flatMap((name) => categories[name].auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => id);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    short: counted.flatMap((id) => {
      const audit = audits[id];
      return audit && audit.score !== null && audit.score < 1 ? [audit.title] : [];
    }),
  };
};

/**
 * Lighthouse as it is by default: a mid-range phone on slow 4G, simulated.
 *
 * @param cache a folder to install it into, once
 * @param port where a Chromium listens for its debugger
 * @throws {Error} when it cannot be installed
 */
export const lighthouseAt = async (cache: string, port: number): Promise<Looker> => {
  const folder = join(cache, `lighthouse-${VERSION}`);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { lighthouse: VERSION } }),
  );
  if (!(await installed(folder)))
    throw new Error('Lighthouse cannot be installed: npm does not reach its registry');
  const entry = join(folder, 'node_modules', 'lighthouse', 'core', 'index.js');
  const { default: run } = Lighthouse.parse(await import(pathToFileURL(entry).href));
  return async (url, hidden) =>
    scoresOf(
      await run(url, {
        port,
        logLevel: 'error',
        onlyCategories: CATEGORIES,
        skipAudits: hidden ? ['is-crawlable'] : [],
      }),
    );
};
