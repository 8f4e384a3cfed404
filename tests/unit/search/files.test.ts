import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../src/search/read/reader.ts';
import { id, reading, searched, story, utterance } from './fixture.ts';
import { filesOf as filesOver, found, type InMemory, opened, searchedOf } from './open.ts';

const filesOf = (content: InMemory) => filesOver(searchedOf(content));

/** So many quotations of so many words of a made vocabulary. */
const many = (count: number, words: (at: number) => string): InMemory => ({
  ...searched(),
  articles: [],
  stories: [
    story({
      id: id('a1'),
      utterances: Array.from({ length: count }, (_, at) =>
        utterance({
          speaker: null,
          readings: [reading({ id: `q${at}`, text: words(at), source: null })],
        }),
      ),
    }),
  ],
});
const at = (number: number): string => `/stories/${id('a1')}/#q${number}`;

describe('the files of the index', () => {
  it('have the same bytes every time, whatever order the content is read in', async () => {
    const { stories, articles, ...others } = searched();
    const other = { ...others, stories: stories.toReversed(), articles: articles.toReversed() };
    expect(await filesOf(other)).toEqual(await filesOf(searched()));
  });

  it('stand in folders that are named after what is in them', async () => {
    const { stories, ...others } = searched();
    const folders = async (of: InMemory) =>
      [...(await filesOf(of)).keys()].map((path) => /^index\/([^/]+)\//.exec(path)?.[1]);
    const [all, fewer] = [
      await folders(searched()),
      await folders({ ...others, stories: stories.slice(1) }),
    ];
    // The names, the records, and what they share; of these only the names are the same in both.
    expect(new Set([...all, ...fewer]).size).toBe(1 + 3 + 2);
  });

  it('are small, and every word is in the one that the directory says', async () => {
    const { reader } = await opened(many(8000, (number) => `word${number} plus${number % 50}`));
    expect(reader.directory.words.length).toBeGreaterThan(2);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 7999 }), async (number) => {
        const word = `word${number}`;
        const words = await reader.words(fileOf(reader.directory.words, word));
        expect(words.has(word)).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
    expect(await found(reader, { words: 'word77 plus27' })).toEqual([at(77)]);
  });

  it('leave out words that nearly everything has, and searches pass them over', async () => {
    const { reader } = await opened(many(3000, (number) => `everywhere word${number} of all`));
    expect(reader.directory.common).toEqual(['all', 'everywher', 'of']);
    expect(await found(reader, { words: 'everywhere word5 ' })).toEqual([at(5)]);
    expect(await found(reader, { words: 'everywhere' }, ['quotation'])).toEqual([]);
    // Not so side by side: that tells something, unless nearly everything has both so.
    expect(await found(reader, { words: '"everywhere word5"' })).toEqual([at(5)]);
    expect(await found(reader, { words: 'word5 "of all"' })).toEqual([at(5)]);
    expect(await found(reader, { words: 'word5 "all of"' })).toEqual([]);
  });

  it('are found empty where there is nothing to be found', async () => {
    const { reader } = await opened({
      stories: [],
      articles: [],
      people: [],
      sources: [],
      topics: [],
    });
    expect(await found(reader, { words: 'wall "the wall"' })).toEqual([]);
    expect(await found(reader, {})).toEqual([]);
  });
});
