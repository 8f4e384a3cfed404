import { describe, expect, it } from 'vitest';
import { madeContent } from '../../../scripts/bench/search/content.ts';
import { queriesFor, someOf } from '../../../scripts/bench/search/queries.ts';
import { ask } from '../../../src/search/read/ask.ts';
import { nextPage } from '../../../src/search/read/results.ts';
import { KINDS } from '../../../src/search/shown.ts';
import { indexed } from './open.ts';

/** Articles of a site of more than 10,000 pages: with their captures, stories and speakers. */
const ARTICLES = 3000;
/** Bytes: what tells where everything is, unpacked; a first search without its page; 19 of 20 later ones. */
const DIRECTORY = 12 * 1024;
const FIRST = 150 * 1024;
const LATER = 60 * 1024;

const content = madeContent(ARTICLES);
const open = await indexed(content);
const told = someOf(content.stories);

describe('the index of a site of 10,000 pages', () => {
  it('is told by little', () => {
    expect(JSON.stringify(open().reader.directory).length).toBeLessThanOrEqual(DIRECTORY);
  });

  /** Bytes that each of some searches and its first results load, anew or one after the other. */
  const sizes = async (opening: () => ReturnType<typeof open>): Promise<number[]> => {
    const all: number[] = [];
    for (const state of queriesFor(told, 60, 4)) {
      const { reader, read } = opening();
      const before = read.length;
      const answer = await ask(reader, state);
      for (const kind of KINDS)
        await nextPage(reader, kind, answer.records[kind], 4, answer.phrases);
      all.push(read.slice(before).reduce((sum, { bytes }) => sum + bytes, 0));
    }
    all.sort((a, b) => a - b);
    console.info(`bytes: median ${all[30] ?? 0}, p95 ${all[57] ?? 0}, most ${all[59] ?? 0}`);
    return all;
  };

  it('loads little for a first search and its results', async () => {
    expect((await sizes(open)).at(-1)).toBeLessThanOrEqual(FIRST);
  });

  it('loads less for a later one', async () => {
    const one = open();
    expect((await sizes(() => one))[57]).toBeLessThanOrEqual(LATER);
  });
});
