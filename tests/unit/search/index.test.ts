import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadPagefind, type Pagefind } from '../../../src/components/search/client/engine.ts';
import { splitParts } from '../../../src/search/parts.ts';
import { indexFiles } from '../../../src/search/index.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { id, searched } from './fixture.ts';

/** Pagefind's own client, reading the index from disk. */
let pagefind: Pagefind;
let folder: string;
const records = searchRecords(searched());

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-search-'));
  for (const { path, content } of await indexFiles(records)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  vi.stubGlobal('fetch', async (url: string) =>
    Promise.resolve(new Response(await readFile(new URL(url.replace(/\?.*/, ''))))),
  );
  pagefind = await loadPagefind(`${pathToFileURL(folder).href}/`, '/repo/');
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

const results = async (query: string | null, filters: Record<string, { any: string[] }> = {}) => {
  const found = await pagefind.search(query, {
    filters,
    ...(query === null && { sort: { date: 'desc' } }),
  });
  return Promise.all(found.results.map(async ({ data }) => data()));
};
const urls = async (...query: Parameters<typeof results>) =>
  (await results(...query)).map(({ url }) => url);

describe('the search index', () => {
  it('finds a quotation by words of any reading and lands on it, under the base path', async () => {
    expect(await urls('whatever the sea')).toContain(`/repo/stories/${id('a1')}/#q1`);
  });

  it('finds a quotation by its speaker and by a source that prints it', async () => {
    const quotation = { kind: { any: ['quotation'] } };
    expect(await urls('tolland', quotation)).toEqual([`/repo/stories/${id('a1')}/#q1`]);
    expect(await urls('coast daily', quotation)).toEqual([`/repo/stories/${id('a1')}/#q1`]);
  });

  it('does not find a quotation by what only stands around it', async () => {
    expect(await urls('quay', { kind: { any: ['quotation'] } })).toEqual([]);
    expect(await urls('raised', { kind: { any: ['quotation'] } })).toEqual([]);
  });

  it('narrows by every filter', async () => {
    const all = await urls(null);
    expect(all).toHaveLength(records.length);
    expect(await urls(null, { speaker: { any: ['Mira Tolland'] } })).not.toContain(
      `/repo/stories/${id('a1')}/#q3`,
    );
    expect(await urls(null, { topic: { any: ['Lamps'] } })).toHaveLength(2);
    expect(await urls(null, { month: { any: ['2031-05'] } })).toHaveLength(5);
    expect(await urls(null, { source: { any: ['Coast Daily', 'The Harbour Post'] } })).toHaveLength(
      5,
    );
  });

  it('counts the values of the filters', async () => {
    expect((await pagefind.filters()).kind).toEqual({ article: 3, quotation: 2, story: 2 });
  });

  it('says which words of which reading were found', async () => {
    const [quotation] = await results('sea brings', { kind: { any: ['quotation'] } });
    const [speaker, , first, second] = splitParts(
      quotation?.content ?? '',
      quotation?.locations ?? [],
    );
    const found = (part: typeof first) =>
      part?.flatMap((unit) => unit.filter((word) => word.found).map(({ text }) => text));
    expect(found(speaker)).toEqual([]);
    expect(found(first)).toEqual(['sea', 'brings”']);
    expect(found(second)).toEqual([]);
  });

  it('gives text as it was written, markup characters and all', async () => {
    const [keeper] = await results('tonight');
    expect(keeper?.content).toContain('<b>tonight</b> & for good.');
  });

  it('has the same bytes every time, and no more files than are needed', async () => {
    const [first, second] = [await indexFiles(records), await indexFiles(records)];
    expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
    for (const [i, file] of first.entries())
      expect(Buffer.from(file.content).equals(Buffer.from(second[i]?.content ?? []))).toBe(true);
    expect(first.map(({ path }) => path).filter((path) => /-ui|highlight/.test(path))).toEqual([]);
  });
});
