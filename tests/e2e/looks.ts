import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
);

/** WCAG 2.2's size of targets, which axe leaves out unless asked. */
const OPTIONS = JSON.stringify({ rules: { 'target-size': { enabled: true } } });

/** What axe finds on a page as it stands, by all of its rules: rule and elements. */
export const findings = async (page: Page): Promise<string[]> => {
  await page.evaluate(source);
  const violations: unknown = await page.evaluate(
    `axe.run(${OPTIONS}).then((result) => result.violations)`,
  );
  return Violations.parse(violations).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
};

/** How far a page can be scrolled sideways, in CSS pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
