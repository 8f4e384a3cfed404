import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/components/search/client/ask.ts';
import type { Pagefind, Query } from '../../../src/components/search/client/engine.ts';
import { fromAddress } from '../../../src/components/search/client/state.ts';

/** An index that notes what it is asked and counts differently each time. */
const index = () => {
  const asked: [string | null, Query][] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({ source: { A: 9, B: 9 }, kind: { story: 18 } }),
    search: (words, query) => {
      asked.push([words, query]);
      const n = asked.length;
      return Promise.resolve({
        results: [],
        filters: { source: { A: n }, kind: { story: n }, speaker: { S: n } },
      });
    },
  };
  return { pagefind, asked };
};

describe('asking the index', () => {
  it('for nothing gives the counts of everything and searches nothing', async () => {
    const { pagefind, asked } = index();
    const answer = await ask(pagefind, fromAddress(''));
    expect(answer).toEqual({ results: [], counts: await pagefind.filters() });
    expect(asked).toEqual([]);
  });

  it('counts the values of a filter that is set as if it were not', async () => {
    const { pagefind, asked } = index();
    const { counts } = await ask(pagefind, fromAddress('?q=wall&source=A&kind=story'));
    expect(asked.map(([, { filters }]) => Object.keys(filters).sort())).toEqual([
      ['kind', 'source'],
      ['source'],
      ['kind'],
    ]);
    expect(counts).toEqual({ kind: { story: 2 }, source: { A: 3 }, speaker: { S: 1 } });
  });

  it('counts everything for the only filter of a search without words', async () => {
    const { pagefind } = index();
    const { counts } = await ask(pagefind, fromAddress('?source=A'));
    expect(counts.source).toEqual({ A: 9, B: 9 });
  });
});
