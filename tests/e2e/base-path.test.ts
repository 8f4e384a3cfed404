import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesIn } from '../../scripts/lib/built/pages.ts';
import { runModule } from './program.ts';
import { content, visit } from './site.ts';

const BASE = '/repo/';
const folder = await mkdtemp(join(tmpdir(), 'variorum-base-'));

const RENDER = `
  const [{ renderSite }, { thisProject }] = await Promise.all([
    import('./scripts/lib/render.ts'),
    import('./scripts/lib/project.ts'),
  ]);
  await renderSite(thisProject(), process.argv[1]).render(0);`;

beforeAll(() =>
  runModule(RENDER, {
    args: [folder],
    settings: { BASE_PATH: BASE, SITE_URL: 'https://example.org' },
  }),
);
afterAll(() => rm(folder, { recursive: true, force: true }));

const site = visit(folder, BASE);
const { stories } = await content();

describe('under a base path', () => {
  it('every link of every type of page stays below it', async () => {
    const { page, faults } = await site.open();
    const types = Map.groupBy(await pagesIn(folder), (path) => path.split('/').slice(0, 2).join());
    for (const paths of types.values())
      for (const path of new Set([paths[0], paths.at(-1)])) {
        await page.goto(site.at(path ?? '/'));
        const outside = await page
          .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
          .evaluateAll((elements) =>
            elements.map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? ''),
          );
        expect(outside.filter((address) => !address.startsWith(BASE))).toEqual([]);
      }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('addresses for others are below it', async () => {
    const { page } = await site.open();
    await page.goto(site.at(`/stories/${stories[0]?.id ?? ''}/`));
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
      `https://example.org/repo/stories/${stories[0]?.id ?? ''}/`,
    );
    await page.context().close();
  });

  it('a search result leads to the quotation', async () => {
    const { page, faults } = await site.open();
    await page.goto(site.at('/search/?kind=quotation'));
    const link = page.locator('.found .hit').first();
    const href = await link.getAttribute('href');
    expect(href?.startsWith('/repo/stories/')).toBe(true);
    await link.click();
    await page.waitForURL((url) => url.pathname + url.hash === href);
    expect(await page.locator(':target').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
