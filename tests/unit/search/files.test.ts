import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../../src/search/files.ts';
import { fileOf } from '../../../src/search/read/reader.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/records/index.ts';
import { searched } from './fixture.ts';
import { found, opened } from './open.ts';

const records = searchRecords(searched());

/** So many quotations of so many words of a made vocabulary. */
const many = (count: number, words: (at: number) => string): SearchRecord[] =>
  Array.from({ length: count }, (_, at) => ({
    shown: {
      kind: 'quotation',
      story: 'a',
      headline: '',
      wordings: [{ anchor: `q${at}`, text: words(at), sources: [] }],
    },
    searched: [[words(at), 1]],
    filters: { source: [], speaker: [], topic: [] },
    date: '',
  }));

describe('the files of the index', () => {
  it('have the same bytes every time, whatever order the content is read in', () => {
    const other = { ...searched(), stories: searched().stories.toReversed() };
    const [first, second] = [indexFiles(records), indexFiles(searchRecords(other))];
    expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
    for (const [at, file] of first.entries())
      expect(Buffer.from(file.content).equals(Buffer.from(second[at]?.content ?? []))).toBe(true);
  });

  it('stand in a folder of their edition', () => {
    const paths = (of: readonly SearchRecord[]) => indexFiles(of).map(({ path }) => path);
    const folders = (of: readonly SearchRecord[]) =>
      new Set(paths(of).map((path) => /^index\/[^/]+\//.exec(path)?.[0]));
    expect(folders(records).size).toBe(2);
    expect(folders(records)).not.toEqual(folders(records.slice(1)));
  });

  it('are small, and every word is in the one that the directory says', async () => {
    const made = many(4000, (at) => `word${at} plus${at % 50}`);
    const { reader } = opened(made);
    expect(reader.directory.words.length).toBeGreaterThan(2);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3999 }), async (at) => {
        const word = `word${at}`;
        const words = await reader.words(fileOf(reader.directory.words, word));
        expect(words.has(word)).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
    expect(await found(reader, { words: 'word77 plus27' })).toEqual(['/stories/a/#q77']);
  });

  it('leave out words that nearly everything has, and searches pass them over', async () => {
    const { reader } = opened(many(3000, (at) => `everywhere word${at}`));
    expect(reader.directory.common).toEqual(['everywher']);
    expect(await found(reader, { words: 'everywhere word5 ' })).toEqual(['/stories/a/#q5']);
    expect(await found(reader, { words: 'everywhere' })).toEqual([]);
    // Not so side by side: that tells something.
    expect(await found(reader, { words: '"everywhere word5"' })).toEqual(['/stories/a/#q5']);
  });
});
