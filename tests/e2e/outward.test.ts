import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../scripts/lib/built/pages.ts';
import { dead, elements, read } from './built.ts';
import { content, DIST, SITE, visit } from './site.ts';

const site = visit();
const { stories } = await content();

describe('XML', () => {
  it.each([
    'feeds/stories.xml',
    'sitemap-index.xml',
    'sitemap-0.xml',
    'favicon.svg',
    ...stories.slice(0, 10).map(({ id }) => `data/stories/${id}.tei.xml`),
  ])('%s is well-formed', async (file) => {
    const { page } = await site.open();
    await page.goto(site.at('/about/'));
    const fault = await page.evaluate(
      (text) =>
        new DOMParser()
          .parseFromString(text, 'application/xml')
          .querySelector('parsererror')
          ?.textContent.trim() ?? null,
      await read(file),
    );
    expect(fault).toBeNull();
    await page.context().close();
  });
});

describe('the sitemap', () => {
  it('lists every page that search engines may show, and no other', async () => {
    const listed = elements(await read('sitemap-0.xml'), 'loc');
    const pages: string[] = [];
    for (const path of await pathsIn(DIST))
      if (!(await read(`${path}index.html`)).includes('name="robots" content="noindex"'))
        pages.push(SITE + path.slice(1));
    expect(listed.toSorted()).toEqual(pages.sort());
  });

  it('is named by robots.txt, which lets everything be read', async () => {
    const robots = await read('robots.txt');
    const [, address] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    expect(await dead([address ?? ''])).toEqual([]);
    expect(robots).not.toMatch(/^Disallow: \S/m);
    expect(await dead(elements(await read('sitemap-index.xml'), 'loc'))).toEqual([]);
  });
});
