import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ask, countAll } from '../../../src/search/read/ask.ts';
import { countFacet } from '../../../src/search/read/counts.ts';
import { countMonths } from '../../../src/search/read/months.ts';
import { openIndex } from '../../../src/search/read/reader.ts';
import { nextPage } from '../../../src/search/read/results.ts';
import { id, person, searched, topic } from './fixture.ts';
import { filesOf, found, opened, search, searchedOf } from './open.ts';

const content = {
  ...searched(),
  topics: [topic({ id: id('c3'), name: 'Lamps', stories: [id('c3'), id('d4')] })],
};
content.stories = content.stories.map((story) =>
  story.id === id('c3') ? { ...story, topic: id('c3') } : story,
);
const { reader } = await opened(content);
/** A path in the folder that is named by a digest. */
const nameOf = (path: string): string => path.replace(/^index\/[0-9a-f]{12}\//, '');
const wall = `/stories/${id('a1')}/#q1`;

describe('a search', () => {
  it('finds a quotation by words of any reading, by its speaker and by who prints it', async () => {
    for (const words of ['whatever the sea', 'sea tolland', 'coast daily wall'])
      expect(await found(reader, { words }, ['quotation'])).toEqual([wall]);
  });

  it('does not find a quotation by what only stands around it', async () => {
    expect(await found(reader, { words: 'quay' }, ['quotation'])).toEqual([]);
    expect(await found(reader, { words: 'raised' }, ['quotation'])).toEqual([]);
  });

  it('finds words in every form, and while they are typed', async () => {
    for (const words of ['walls', 'wal', 'hold wa'])
      expect(await found(reader, { words }, ['quotation'])).toContain(wall);
    expect(await found(reader, { words: 'wal hold' }, ['quotation'])).toEqual([]);
  });

  it('finds people, sources and topics, and stories by headline and summary', async () => {
    expect(await found(reader, { words: 'mira' }, ['name'])).toEqual(['/people/mira-tolland/']);
    expect(await found(reader, { words: 'coast' }, ['name'])).toEqual(['/sources/coast-daily/']);
    expect(await found(reader, { words: 'lamps' }, ['name'])).toEqual([`/topics/${id('c3')}/`]);
    expect(await found(reader, { words: 'forty lamp' }, ['story'])).toEqual([
      `/stories/${id('c3')}/`,
    ]);
  });

  it('puts first who is quoted most, however many names and roles they have', async () => {
    const somebody = (at: number, roles: string[]) =>
      person({
        id: `ann-lee-${at}`,
        name: 'Ann Lee',
        roles,
        utterances: Array.from({ length: at }, () => ({ story: id('a1'), utterance: 'q1' })),
      });
    const roles = ['mayor of the harbour town', 'head of the council', 'engineer'];
    const { reader: people } = await opened({
      ...content,
      people: [somebody(1, []), somebody(2, []), somebody(9, roles)],
    });
    expect((await found(people, { words: 'ann lee' }, ['name']))[0]).toBe('/people/ann-lee-9/');
  });

  it('wants all words, side by side between quotation marks', async () => {
    expect(await found(reader, { words: 'wall fishermen' }, ['quotation'])).toEqual([]);
    expect(await found(reader, { words: '“will hold”' }, ['quotation'])).toEqual([wall]);
    expect(await found(reader, { words: '“hold will”' }, ['quotation'])).toEqual([]);
    expect(await found(reader, { words: '“promised that the wall”' })).toEqual([
      `/articles/${id('b2')}/`,
    ]);
  });

  it('narrows by every filter', async () => {
    const quotations = async (filters: Parameters<typeof search>[0]['filters']) =>
      found(reader, { filters }, ['quotation']);
    expect(await quotations({})).toHaveLength(2);
    expect(await quotations({ speaker: 'Mira Tolland' })).toEqual([wall]);
    expect(await quotations({ source: 'Coast Daily' })).toEqual([wall]);
    expect(await quotations({ source: 'The Harbour Post' })).toHaveLength(2);
    expect(await quotations({ month: '2031-05' })).toHaveLength(2);
    expect(await quotations({ month: '2031-04' })).toEqual([]);
    expect(await found(reader, { filters: { topic: 'Lamps' } })).toEqual([
      `/stories/${id('c3')}/`,
      `/articles/${id('c3')}/`,
    ]);
    expect(await quotations({ speaker: 'Nobody' })).toEqual([]);
  });

  it('gives the newest first on request and where no word ranks them', async () => {
    const records = async (newestFirst: boolean) =>
      (await ask(reader, search({ words: 'wall', newestFirst }))).records.article;
    expect(await records(true)).toEqual((await records(false)).toSorted((a, b) => a - b));
    const all = (await ask(reader, search({}))).records.article;
    expect(all).toEqual([0, 1, 2]);
  });

  it('puts first what is about the words', async () => {
    const [one, two] = content.articles;
    if (!one || !two) throw new Error('the fixture has two articles');
    const title = { value: 'Sluice opens', basis: 'stated' as const, evidence: '' };
    const { reader: articles } = await opened({
      ...content,
      articles: [
        { ...one, text: 'They spoke of the sluice.' },
        { ...two, facts: { ...two.facts, title } },
      ],
    });
    expect(await found(articles, { words: 'sluice' }, ['article'])).toEqual([
      `/articles/${two.facts.id}/`,
      `/articles/${one.facts.id}/`,
    ]);
  });

  it('knows how much fewer words would find', async () => {
    const { lookups } = await ask(reader, search({ words: 'wall zebra' }));
    expect(lookups.map(({ roots }) => roots.size)).toEqual([1, 0]);
    expect(countAll(lookups)).toBe(0);
    expect(countAll(lookups.slice(0, 1))).toBeGreaterThan(0);
  });
});

describe('the filters', () => {
  it('count what each value would give, those that are set as if they were not', async () => {
    const answer = await ask(
      reader,
      search({ words: 'wall', filters: { source: 'Coast Daily', speaker: 'Mira Tolland' } }),
    );
    expect(answer.records.quotation).toHaveLength(1);
    expect(await countFacet(reader, 'source', answer.without('source'))).toEqual([
      ['The Harbour Post', 1],
      ['Coast Daily', 1],
    ]);
    const all = await ask(reader, search({}));
    expect(await countFacet(reader, 'source', all.records)).toEqual([
      ['The Harbour Post', 4],
      ['Coast Daily', 3],
    ]);
    expect(await countFacet(reader, 'speaker', all.records)).toEqual([['Mira Tolland', 1]]);
    expect(countMonths(reader.directory, all.records)).toEqual([['2031-05', 5]]);
  });
});

describe('what is read', () => {
  it('is only what the words and the results need, and once', async () => {
    const { reader: fresh, read } = await opened(content);
    const answer = await ask(fresh, search({ words: 'wall' }));
    expect(read.map(({ path }) => nameOf(path))).toEqual(['words/0.bin']);
    await nextPage(fresh, 'story', answer.records.story, 3);
    await nextPage(fresh, 'story', answer.records.story, 3);
    expect(read.map(({ path }) => nameOf(path))).toEqual(['words/0.bin', 'story-0.bin']);
  });

  it('is asked for again where it could not be had', async () => {
    const files = await filesOf(searchedOf(content));
    let broken = true;
    const flaky = openIndex(reader.directory, (path) =>
      broken
        ? Promise.reject(new Error('no network'))
        : Promise.resolve(gunzipSync(files.get(path) ?? new Uint8Array())),
    );
    await expect(ask(flaky, search({ words: 'wall' }))).rejects.toThrow('no network');
    broken = false;
    expect((await ask(flaky, search({ words: 'wall' }))).records.quotation).toHaveLength(1);
  });
});
