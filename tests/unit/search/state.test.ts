import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILTERS,
  fromAddress,
  isEmpty,
  type State,
  toAddress,
  toQuery,
  without,
} from '../../../src/components/search/client/state.ts';

const states = fc.record({
  words: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  filters: fc
    .dictionary(fc.constantFrom(...FILTERS), fc.string({ unit: 'grapheme', minLength: 1 }))
    .map((filters): State['filters'] => ({ ...filters })),
  newestFirst: fc.boolean(),
});

describe('the state of a search', () => {
  it('comes back from its address', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(fromAddress(toAddress(state))).toEqual(state);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('has no address when nothing is asked', () => {
    const state = fromAddress('?q=%20&speaker=&other=1');
    expect(isEmpty(state)).toBe(true);
    expect(toAddress(state)).toBe('');
  });

  it('asks for newest first where there are no words to match', () => {
    expect(toQuery(fromAddress('?source=Coast+Daily'))).toEqual([
      null,
      { filters: { source: { any: ['Coast Daily'] } }, sort: { date: 'desc' } },
    ]);
    expect(toQuery(fromAddress('?q=wall'))).toEqual(['wall', { filters: {} }]);
    expect(toQuery(fromAddress('?q=wall&sort=date'))).toEqual([
      'wall',
      { filters: {}, sort: { date: 'desc' } },
    ]);
  });

  it('can be widened by one filter or by all', () => {
    const state = fromAddress('?q=wall&source=Coast+Daily&kind=story');
    expect(toAddress(without(state, 'source'))).toBe('?q=wall&kind=story');
    expect(toAddress(without(state))).toBe('?q=wall');
  });
});
