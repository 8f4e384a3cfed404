import { describe, expect, it } from 'vitest';
import { pagesIn, typeOf } from '../../scripts/lib/built/pages.ts';
import { look } from './looks.ts';
import { DIST, visit } from './site.ts';
import { invalidIn } from './validity.ts';

/** Of a large site, so many pages of each type are looked at. */
const SMALL_SITE = 60;
const OF_EACH_TYPE = 2;

const site = visit();
const every = await pagesIn(DIST);
const looked =
  every.length <= SMALL_SITE
    ? every
    : [...Map.groupBy(every, typeOf).values()].flatMap((paths) => paths.slice(0, OF_EACH_TYPE));

describe('every page', () => {
  it('is there', () => {
    expect(every.length).toBeGreaterThan(5);
  });

  it('is valid HTML', async () => {
    expect(await invalidIn(DIST)).toEqual([]);
  });

  it.each([...looked, '/404.html'])('%s loads cleanly, fits, and is accessible', async (path) => {
    const { page, faults } = await site.open();
    expect(await look(page, site.at(path))).toEqual([]);
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
