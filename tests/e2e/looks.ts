import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { faultsOn } from './checks/index.ts';

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

/** Opens what a reader can open, and shows the last view of what can be switched. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Later ones of a group win; those of a form ask for something instead.
    for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      if (!radio.form) radio.checked = true;
  });

/** How far the page can be scrolled sideways at each width, where it can. */
const overflows = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await overflow(page);
    if (beyond > 0) found.push(`${width} px: scrolls sideways by ${beyond} px`);
  }
  return found;
};

/** Small phone (WCAG 2.2, 1.4.10), phone, tablet, desk. */
const WIDTHS = [320, 360, 768, 1440];

/**
 * Everything that a page is to stand, by its address: it fits at every width, axe and the checks of
 * this project find nothing, on a desk in the light and on a phone in the dark, and it fits with
 * everything unfolded. Gives what is wrong, in words.
 */
export const look = async (page: Page, address: string): Promise<string[]> => {
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    const faults = await faultsOn(page);
    await page.emulateMedia({ colorScheme });
    faults.push(...(await findings(page)).map((finding) => `axe: ${finding}`));
    found.push(...faults.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
  }
  found.push(...(await overflows(page)));
  await unfold(page);
  for (const fault of await overflows(page)) found.push(`unfolded, ${fault}`);
  return found;
};
