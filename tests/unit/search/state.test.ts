import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromAddress,
  isEmpty,
  type State,
  toAddress,
} from '../../../src/components/search/client/state.ts';
import { NARROWING } from '../../../src/search/read/ask.ts';
import { KINDS } from '../../../src/search/shown.ts';

const states = fc.record({
  words: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  kind: fc.constantFrom(undefined, ...KINDS),
  filters: fc
    .dictionary(fc.constantFrom(...NARROWING), fc.string({ unit: 'grapheme', minLength: 1 }))
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
    const state = fromAddress('?q=%20&speaker=&kind=capture&other=1');
    expect(isEmpty(state)).toBe(true);
    expect(toAddress(state)).toBe('');
  });

  it('asks for something with a kind or a filter alone', () => {
    expect(isEmpty(fromAddress('?kind=story'))).toBe(false);
    expect(isEmpty(fromAddress('?month=2031-05'))).toBe(false);
  });
});
