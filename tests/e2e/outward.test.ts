import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { content, DIST, pathsIn, SITE, visit } from './site.ts';

const site = visit();
const { stories, articles } = await content();

const read = (path: string): Promise<string> => readFile(join(DIST, path), 'utf8');
const elements = (xml: string, name: string): string[] =>
  DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true })).map((element) =>
    DomUtils.textContent(element),
  );

/** The page of the site that a full address leads to, and the id on it; null where there is none. */
const resolve = async (address: string): Promise<string | null> => {
  const { href, hash } = new URL(address);
  if (!href.startsWith(SITE)) return null;
  const path = decodeURI(href.slice(SITE.length).replace(/[?#].*$/, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const found = await stat(join(DIST, file)).catch(() => null);
  if (found?.isFile() !== true) return null;
  if (hash === '') return file;
  return (await read(file)).includes(`id="${decodeURIComponent(hash.slice(1))}"`) ? file : null;
};

/** Addresses that lead nowhere. */
const dead = async (addresses: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(addresses.map(async (one) => [one, await resolve(one)] as const));
  return found.filter(([, file]) => file === null).map(([one]) => one);
};

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

describe('the feed', () => {
  it('has the newest stories with their dates, and no date of the build', async () => {
    const feed = await read('feeds/stories.xml');
    const links = elements(feed, 'item').length;
    expect(links).toBe(Math.min(stories.length, 100));
    const dates = elements(feed, 'pubDate').map((date) => new Date(date).toISOString());
    const days = stories.flatMap(({ date }) => (date ? [`${date.value}T00:00:00.000Z`] : []));
    expect(dates).toEqual(days.sort().reverse().slice(0, 100));
    expect(elements(feed, 'lastBuildDate').map((date) => new Date(date).toISOString())).toEqual(
      dates.slice(0, 1),
    );
  });

  it('leads to the stories', async () => {
    const feed = await read('feeds/stories.xml');
    expect(await dead([...elements(feed, 'link'), ...elements(feed, 'guid')])).toEqual([]);
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

const Data = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });

/** The JSON-LD objects of a page. */
const dataOf = async (path: string) => {
  const document = parseDocument(await read(`${path}index.html`));
  return DomUtils.getElementsByTagName('script', document)
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .map((script) => Data.parse(JSON.parse(DomUtils.textContent(script))));
};

/** All values of a key, anywhere in some JSON. */
const values = (json: unknown, key: string): unknown[] => {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]: [string, unknown]) => [
    ...(name === key ? [value] : []),
    ...values(value, key),
  ]);
};

describe('JSON-LD', () => {
  it('parses on every page, and its addresses are pages of the site', async () => {
    const addresses = new Set<string>();
    for (const path of await pathsIn(DIST))
      for (const data of await dataOf(path))
        for (const url of values(data, 'url')) addresses.add(z.string().parse(url));
    expect(addresses.size).toBeGreaterThan(0);
    expect(await dead([...addresses])).toEqual([]);
  });

  it('of a story has its articles and its quotations with their speakers', async () => {
    for (const story of stories.slice(0, 20)) {
      const [data] = await dataOf(`/stories/${story.id}/`);
      const types = values(data, '@type');
      const count = (type: string) => types.filter((one) => one === type).length;
      expect(count('NewsArticle')).toBe(story.members.length);
      const home = story.utterances.filter((utterance) => utterance.home === story.id);
      expect(count('Quotation')).toBe(
        home.filter(({ readings }) => readings.some((r) => r.variation !== 'paraphrase')).length,
      );
      expect(new Set(values(values(data, 'spokenByCharacter'), 'name'))).toEqual(
        new Set(home.flatMap(({ speaker }) => (speaker ? [speaker.name] : []))),
      );
    }
  });

  it('of an article says only what its capture states', async () => {
    for (const { facts } of articles.slice(0, 50)) {
      const [data] = await dataOf(`/articles/${facts.id}/`);
      const stated = facts.published !== null && facts.published.basis !== 'inferred';
      expect(data && 'datePublished' in data).toBe(stated);
      expect(data && 'author' in data).toBe(
        facts.authors.some(({ basis }) => basis !== 'inferred'),
      );
    }
  });
});
