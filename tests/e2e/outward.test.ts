import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../scripts/lib/built/pages.ts';
import { entriesOf, sitemapFindings } from '../formats/sitemap.ts';
import { dead, elements, read } from './built.ts';
import { content, DIST, SITE, visit } from './site.ts';

const site = visit();
const { stories, articles } = await content();

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

/** The files of the sitemap, as its index lists them. */
const sitemaps = async (): Promise<string[]> =>
  entriesOf(await read('sitemap-index.xml')).map(({ loc }) => loc.slice(SITE.length));

describe('the sitemap', () => {
  it('is right by its protocol', async () => {
    for (const file of ['sitemap-index.xml', ...(await sitemaps())])
      expect(sitemapFindings(await read(file), SITE), file).toEqual([]);
  });

  it('lists every page that search engines may show, and no other', async () => {
    const files = await Promise.all((await sitemaps()).map(read));
    const listed = files.flatMap(entriesOf).map(({ loc }) => loc);
    const pages: string[] = [];
    for (const path of await pathsIn(DIST))
      if (!(await read(`${path}index.html`)).includes('name="robots" content="noindex"'))
        pages.push(SITE + path.slice(1));
    expect(listed.toSorted()).toEqual(pages.sort());
  });

  it('dates articles by what their captures state, and no page by the build', async () => {
    const stated = new Set(
      articles.flatMap(({ facts: { published, updated } }) =>
        [published, updated].flatMap((date) =>
          date === null || date.basis === 'inferred' ? [] : [date.value],
        ),
      ),
    );
    const files = await Promise.all((await sitemaps()).map(read));
    const dates = new Map(
      files.flatMap(entriesOf).map(({ loc, lastmod }) => [loc, lastmod?.slice(0, 10)]),
    );
    for (const date of dates.values()) if (date !== undefined) expect(stated).toContain(date);
    for (const { facts } of articles.slice(0, 50)) {
      const latest = [facts.published, facts.updated]
        .flatMap((date) => (date === null || date.basis === 'inferred' ? [] : [date.value]))
        .sort()
        .at(-1);
      expect(dates.get(`${SITE}articles/${facts.id}/`)).toBe(latest);
    }
  });

  it('is named by robots.txt, which lets everything be read', async () => {
    const robots = await read('robots.txt');
    const [, address] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    expect(await dead([address ?? ''])).toEqual([]);
    expect(robots).not.toMatch(/^Disallow: \S/m);
    expect(await dead(elements(await read('sitemap-index.xml'), 'loc'))).toEqual([]);
  });
});
