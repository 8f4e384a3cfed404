import { describe, expect, it } from 'vitest';
import { findings, overflow } from './looks.ts';
import { DIST, pagesIn, visit } from './site.ts';

/** Small phone (WCAG 2.2, 1.4.10), phone, tablet, desk. */
const WIDTHS = [320, 360, 768, 1440];
/** Of a large site, so many pages of each type are looked at. */
const SMALL_SITE = 60;
const OF_EACH_TYPE = 2;

const site = visit();
const every = await pagesIn(DIST);
const types = Map.groupBy(every, (path) =>
  path.replace(/[^/]+\/$/, (last) => (path.split('/').length > 3 ? 'ID/' : last)),
);
const looked =
  every.length <= SMALL_SITE
    ? every
    : [...types.values()].flatMap((paths) => paths.slice(0, OF_EACH_TYPE));

describe('every page', () => {
  it('is there', () => {
    expect(every.length).toBeGreaterThan(5);
  });

  it.each([...looked, '/404.html'])('%s loads cleanly, fits, and is accessible', async (path) => {
    const { page, faults } = await site.open({ colorScheme: 'light' });
    await page.goto(site.at(path));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `sideways scrolling at ${width} px`).toBe(0);
    }
    expect(await findings(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 900 });
    expect(await findings(page), 'axe, dark').toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('that is not there is said to be missing', async () => {
    const { page } = await site.open();
    const response = await page.goto(site.at('/nowhere/'));
    expect(response?.status()).toBe(404);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
