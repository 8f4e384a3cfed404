import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../scripts/lib/built/pages.ts';
import { z } from 'zod';
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

const Quotes = z.object({
  quotes: z.array(z.looseObject({ id: z.string(), page: z.url(), place: z.url() })),
});

describe('data', () => {
  it('has every reading once, with addresses that lead to it', async () => {
    const { quotes } = Quotes.parse(JSON.parse(await read('data/quotes.json')));
    const readings = stories.flatMap(({ id, utterances }) =>
      utterances
        .filter(({ home }) => home === id)
        .flatMap((utterance) => utterance.readings.map((reading) => reading.id)),
    );
    expect(quotes.map(({ id }) => id).sort()).toEqual(readings.sort());
    const addresses = quotes.slice(0, 500).flatMap(({ page, place }) => [page, place]);
    expect(await dead(addresses)).toEqual([]);
  });

  it('of each story is what its page is made from', async () => {
    for (const story of stories.slice(0, 20)) {
      const file = await read(`data/stories/${story.id}.json`);
      expect(JSON.parse(file)).toEqual({ page: `${SITE}stories/${story.id}/`, ...story });
    }
  });

  it('is linked from the story, and all of it from every page', async () => {
    for (const { id } of stories.slice(0, 20)) {
      const page = await read(`stories/${id}/index.html`);
      for (const file of [`stories/${id}.json`, `stories/${id}.tei.xml`])
        expect(page).toContain(`data/${file}"`);
    }
    for (const path of await pathsIn(DIST)) {
      const page = await read(`${path}index.html`);
      if (!page.includes('http-equiv="refresh"')) expect(page, path).toContain('data/"');
    }
  });
});
