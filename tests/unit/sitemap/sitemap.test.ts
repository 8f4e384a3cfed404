import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSitemap } from '../../../src/sitemap/index.ts';
import { knownOf } from '../../../src/sitemap/known.ts';
import { entriesOf, sitemapFindings } from '../../formats/sitemap.ts';
import { folderWith } from '../scripts/support/folder.ts';

const SITE = 'https://example.org/repo/';

const article = (id: string, over: object) => ({
  id,
  story: 's1',
  published: null,
  dated: null,
  updated: null,
  ...over,
});

/** A rendered site with these lists of data. */
const rendered = (articles: readonly object[]) =>
  folderWith({
    'data/articles.json': JSON.stringify({ articles }),
    'data/stories.json': JSON.stringify({ stories: [{ id: 's1' }, { id: 's2' }] }),
    'data/topics.json': JSON.stringify({ topics: [{ id: 's1', stories: ['s1', 's2'] }] }),
  });

/** The files of the sitemap of a rendered site with these pages. */
const written = async (dist: string, paths: readonly string[]): Promise<Map<string, string>> => {
  writeSitemap(dist, SITE, paths);
  const files = (await readdir(dist)).filter((file) => file.endsWith('.xml'));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(dist, file), 'utf8')] as const),
    ),
  );
};

describe('when things last changed', () => {
  it('is the latest day that is stated of their articles', async () => {
    const dist = await rendered([
      article('a1', { published: '2031-05-04', dated: 'stated' }),
      article('a2', { published: '2031-05-03', dated: 'corrected', updated: '2031-05-06' }),
      article('a3', { published: '2031-05-09', dated: 'inferred' }),
    ]);
    const { articles, stories, topics } = knownOf(dist);
    expect([...articles.values()]).toEqual(['2031-05-04', '2031-05-06', null]);
    expect([...stories]).toEqual([
      ['s1', '2031-05-06'],
      ['s2', null],
    ]);
    expect([...topics]).toEqual([['s1', '2031-05-06']]);
  });

  it('is found where a list is in parts', async () => {
    const parts = ['articles-2031-05', 'articles-2031-05-1'].map((name) => ({
      files: [{ url: `${SITE}data/${name}.json` }],
    }));
    const dist = await folderWith({
      'data/articles.json': JSON.stringify({ list: 'articles', parts }),
      'data/articles-2031-05.json': JSON.stringify({ articles: [article('a1', {})] }),
      'data/articles-2031-05-1.json': JSON.stringify({
        articles: [article('a2', { published: '2031-05-03', dated: 'stated' })],
      }),
      'data/stories.json': JSON.stringify({ stories: [{ id: 's1' }] }),
      'data/topics.json': JSON.stringify({ topics: [] }),
    });
    const { articles, stories } = knownOf(dist);
    expect([...articles]).toEqual([
      ['a1', null],
      ['a2', '2031-05-03'],
    ]);
    expect([...stories]).toEqual([['s1', '2031-05-03']]);
  });

  it('says which file cannot be read, and the way out', async () => {
    expect(() => knownOf('/nowhere')).toThrow(/nowhere.data.articles\.json.*npm run build/);
    await expect(rendered([{ id: 1 }]).then(knownOf)).rejects.toThrow(/articles\.json/);
  });
});

describe('the sitemap', () => {
  it('dates what is dated, and nothing by the build', async () => {
    const dist = await rendered([article('a1', { published: '2031-05-04', dated: 'stated' })]);
    const files = await written(dist, ['', 'stories/s1/', 'stories/s2/', 'stories/a1/', 'about/']);
    expect(entriesOf(files.get('sitemap-0.xml') ?? '')).toEqual([
      { loc: SITE, lastmod: undefined },
      { loc: `${SITE}about/`, lastmod: undefined },
      { loc: `${SITE}stories/s1/`, lastmod: '2031-05-04' },
      { loc: `${SITE}stories/s2/`, lastmod: undefined },
    ]);
    for (const xml of files.values()) expect(sitemapFindings(xml, SITE)).toEqual([]);
  });

  it('of a large site is several files, which an index lists', async () => {
    const dist = await rendered([]);
    const pages = Array.from({ length: 50_001 }, (_, n) => `people/p${n}/`);
    const files = await written(dist, pages);
    expect([...files.keys()].sort()).toEqual([
      'sitemap-0.xml',
      'sitemap-1.xml',
      'sitemap-index.xml',
    ]);
    const index = files.get('sitemap-index.xml') ?? '';
    expect(sitemapFindings(index, SITE)).toEqual([]);
    expect(entriesOf(index).map(({ loc }) => loc)).toEqual([
      `${SITE}sitemap-0.xml`,
      `${SITE}sitemap-1.xml`,
    ]);
    // By a pattern: the strict parser takes seconds for so many.
    const listed = ['sitemap-0.xml', 'sitemap-1.xml'].map(
      (file) => files.get(file)?.match(/<loc>[^<]+<\/loc>/g) ?? [],
    );
    expect(listed.every(({ length }) => length <= 50_000)).toBe(true);
    expect(new Set(listed.flat()).size).toBe(50_001);
  });
});

describe('the checker of sitemaps', () => {
  const RIGHT = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${SITE}</loc><lastmod>2031-05-04</lastmod></url></urlset>`;

  it.each([
    ['another namespace', 'sitemap/0.9', 'sitemap/0.8'],
    ['an address elsewhere', SITE, 'https://example.com/'],
    ['a day that is none', '2031-05-04', '2031-13-04'],
    ['another form of date', '2031-05-04', '4 May 2031'],
    ['an unknown element', '<lastmod>', '<changed/><lastmod>'],
    ['an empty map', /<url>.*<\/url>/, ''],
  ])('finds %s', (_, right, wrong) => {
    expect(sitemapFindings(RIGHT, SITE)).toEqual([]);
    expect(sitemapFindings(RIGHT.replace(right, wrong), SITE)).not.toEqual([]);
  });
});
